// Wiring of the top frame for the cards of others, brought to it when a frame first has no room for one. The frame goes on
// attending its reader; here its card is drawn, and heard.
import cards from "#cards/cards.css?inline";
import { backgroundFor } from "#messages/background.ts";
import type { BelowDeed, PageQuestions, ToldAbove } from "#messages/contract.ts";
import { hear } from "#messages/hear.ts";
import { type Api, nativeApi } from "#messages/native.ts";
import { takeCharge } from "#page/charge.ts";
import { isOff } from "#page/off.ts";
import { standAbove } from "#popover/above.ts";
import { stageIn } from "#popover/draw.tsx";
import { makeHost } from "#popover/host.ts";
import { speakFromMemory } from "#popover/memory.ts";
import frameCss from "#popover/popover.css?inline";
import type { Wishes } from "#popover/stage.ts";

function main(api: Api): void {
  // 1. One controller for everything: a newer script of this kind undoes it, and an extension that is gone.
  const undo = takeCharge("above");
  const { signal } = undo;
  const isThere = () => nativeApi() !== null;
  speakFromMemory((name, substitutions) => api.i18n.getMessage(name, substitutions), isThere);
  const background = backgroundFor<PageQuestions>(api, () => undo.abort());

  // 2. The card's place, and whom to tell of it.
  const host = makeHost(cards + frameCss);
  const above = standAbove({ stage: stageIn(host), host }, background.below);

  // 3. What a card can ask for. What depends on the frame's page is the frame's to do; a panel opens only from here, where
  // the reader pressed.
  const wishes = (frame: number, site: string | null): Wishes => {
    const tell = (deed: BelowDeed) => background.below(frame, deed);
    const soon = (deed: BelowDeed) => void tell(deed).catch(() => above.hide(frame));
    return {
      openPanel: (hash) => void background.openPanel(hash),
      cite: background.cite,
      isKept: async (letter) => (await background.kept([letter])).includes(letter),
      keep: (letter) => tell({ do: "keep", letter }),
      correct: async (reach) => void (await tell({ do: "correct", reach })),
      uncorrect: async () => void (await tell({ do: "uncorrect" })),
      site,
      reload: () => soon({ do: "reload" }),
      close: () => soon({ do: "dismissed" }),
      pin: (on) => soon({ do: "pin", on }),
      askAgain: () => soon({ do: "askAgain" }),
    };
  };

  // 4. Do what frames want, but not on a page that asks to be left alone.
  const act = ({ frame, deed, answer, site }: ToldAbove) => {
    if (isOff(document)) return null;
    if (deed.do === "hide") return above.hide(frame);
    if (deed.do === "move") return above.move(frame, deed.line);
    const { naming, hold, open, line, width, height } = deed.card;
    const scene = { naming, hold, answer };
    const size = { width, height };
    return above.show({ frame, size, scene, wishes: wishes(frame, site), line, open });
  };
  hear(api, "above", act, signal);
  signal.addEventListener("abort", above.close);
}

const api = nativeApi();
if (api) main(api);
