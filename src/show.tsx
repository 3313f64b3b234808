// Wiring of the attendant, brought to a page when the reader first wants a card.
import cards from "#cards/cards.css?inline";
import type { Mark } from "#page/block.ts";
import { contextOf } from "#page/context.ts";
import { setAttendant, theAfar, theOpenPage } from "#page/open.ts";
import { attend } from "#popover/attend.ts";
import { stageIn } from "#popover/draw.tsx";
import { heed } from "#popover/heed.ts";
import { makeHost } from "#popover/host.ts";
import { speakFromMemory } from "#popover/memory.ts";
import { followPointer } from "#popover/pointer.ts";
import frame from "#popover/popover.css?inline";
import type { Errands } from "#popover/stage.ts";
import type { Afar } from "./afar.ts";
import type { Handed } from "./read.ts";

function main({ reading, undo, api, background, isThere, settings, ...page }: Handed): void {
  const { signal } = undo;
  speakFromMemory((name, substitutions) => api.i18n.getMessage(name, substitutions), isThere);

  // 1. The card's place, not in the page until there is a card; where a frame is too small for it, the top frame shows it.
  const host = makeHost(cards + frame);
  const near = stageIn(host);
  const afar = theAfar() as Afar | undefined;

  // 2. What a card can ask for. Corrections are settings: the reader of the page hears of them as everybody does.
  const nameOn = ({ mention: { person, surface } }: Mark) => ({
    person,
    surface,
    url: location.href,
  });
  const errands = (mark: Mark): Errands => ({
    openPanel: (hash) => void background.openPanel(hash),
    cite: background.cite,
    keep: (letter) => background.keep(letter, { url: location.href, title: document.title }),
    isKept: async (letter) => (await background.kept([letter])).includes(letter),
    correct: (reach) => background.correct(nameOn(mark), reach),
    uncorrect: () => background.uncorrect(nameOn(mark)),
    site: page.site,
    reload: () => location.reload(),
  });

  // 3. Attend the reader's visits.
  const held = new Set<string>();
  const isWanted = () => settings().hover === "rest" || held.has(settings().modifier);
  const { happen, over, lookAgain, at } = attend<Mark>(
    {
      stage: afar ? afar(near, contextOf) : near,
      ask: (mark) => background.dossier(mark.mention.person, contextOf(reading, mark)),
      naming: ({ mention }) => mention,
      errands,
      lineOf: page.lineOf,
      tint: page.tint,
      motion: followPointer(signal),
      isWanted,
      isGone: () => !isThere(),
    },
    undo,
  );
  const owns = (target: EventTarget | null) => target === host.element;
  heed(
    owns,
    {
      dismissed: () => happen({ type: "dismissed" }),
      pressed: () => happen({ type: "pressed" }),
      held: (key, down) => {
        if (down === held.has(key)) return;
        if (down) held.add(key);
        else held.delete(key);
        if (down && key === settings().modifier) lookAgain();
      },
    },
    signal,
  );

  // 4. On duty.
  setAttendant({
    over,
    choose: (target) => happen({ type: "chosen", target }),
    at,
    owns,
  });
}

const page = theOpenPage() as Handed | null;
if (page) main(page);
