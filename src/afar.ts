// Wiring of the way to the top frame, brought to other frames before the attendant: a card without room here is shown there.
import type { BelowDeed, CardAbove } from "#messages/contract.ts";
import { hear } from "#messages/hear.ts";
import type { contextOf } from "#page/context.ts";
import { handAfar, theAttendant, theOpenPage } from "#page/open.ts";
import { type Shown, stageAfar, type Top } from "#popover/afar.ts";
import type { Scene, Stage, Wishes } from "#popover/stage.ts";
import type { Handed } from "./read.ts";

/** What makes, of the stage that a frame has, one that reaches the top frame; the attendant lends what it carries already. */
export type Afar = (near: Stage, context: typeof contextOf) => Stage;

/** A scene as it travels. */
function cardOf({ scene, line, open }: Shown, context: CardAbove["context"]): CardAbove {
  const { naming, answer, hold } = scene;
  const { person, surface, confidence, because } = naming;
  return {
    naming: { person, surface, confidence, because },
    context,
    awaited: answer === null,
    trouble: answer && "trouble" in answer ? answer.words : null,
    hold,
    open,
    line,
    width: innerWidth,
    height: innerHeight,
  };
}

/** Does what the reader did with the card above; resolves to what came of it. */
function obey(deed: BelowDeed, { scene, wishes }: { scene: Scene; wishes: Wishes }): unknown {
  switch (deed.do) {
    case "keep":
      return wishes.keep(deed.letter);
    case "correct":
      return wishes.correct(deed.reach);
    case "uncorrect":
      return wishes.uncorrect();
    case "pin":
      return wishes.pin(deed.on);
    case "reload":
      return wishes.reload();
    case "askAgain":
      return wishes.askAgain();
    case "pressed":
      return scene.hold === "pin" ? null : wishes.close();
    case "dismissed":
      return wishes.close();
    default:
      return null;
  }
}

function main({ reading, undo, api, background }: Handed): void {
  const { signal } = undo;

  // 1. The top frame, through the background.
  const topBy = (context: typeof contextOf): Top => ({
    async show(shown) {
      const mark = theAttendant()?.at();
      if (mark?.mention !== shown.scene.naming) return null;
      return background.above({ do: "show", card: cardOf(shown, context(reading, mark)) });
    },
    move: (line) => background.above({ do: "move", line }),
    hide: () => background.above({ do: "hide" }),
  });

  // 2. The pointer is in this frame, or over the card above: where both are told, what this frame heard itself counts.
  let isInside = document.documentElement.matches(":hover");
  const options = { capture: true, passive: true, signal };
  addEventListener("pointermove", () => (isInside = true), options);
  document.documentElement.addEventListener("pointerleave", () => (isInside = false), { signal });
  const over = (what: "card" | "page" | "away") => {
    if (what !== "away") isInside = false;
    if (!isInside) theAttendant()?.over(what === "card" ? what : null);
  };

  // 3. What the reader does above counts only as long as there is a card above.
  const afar: Afar = (near, context) => {
    const stage = stageAfar(near, topBy(context));
    const heed = (deed: BelowDeed) => {
      const card = stage.above();
      if (!card) throw new Error("the card is gone");
      return deed.do === "over" ? over(deed.what) : obey(deed, card);
    };
    hear(api, "below", heed, signal);
    const hide = () => {
      stage.hide();
      // Who turns a card away from outside of this frame has left its mark already.
      queueMicrotask(() => over("away"));
    };
    addEventListener("pagehide", hide, { signal });
    return { ...stage, hide };
  };
  handAfar(afar);
}

const page = theOpenPage() as Handed | null;
// Only a child of the top frame can be found there.
if (page && parent === top && parent !== self) main(page);
