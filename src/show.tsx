// Wiring of the attendant, brought to a page when the reader first wants more than its marks: a card, the list, a step by key.
import cards from "#cards/cards.css?inline";
import { answering } from "#messages/answer.ts";
import { backgroundFor } from "#messages/background.ts";
import type { PageQuestions, TabQuestions } from "#messages/contract.ts";
import { type Api, nativeApi } from "#messages/native.ts";
import type { Mark } from "#page/block.ts";
import { contextOf } from "#page/context.ts";
import { lineOf, paintActive, rangeOf } from "#page/mark.ts";
import { type OpenPage, setAttendant, theOpenPage } from "#page/open.ts";
import { stepsThrough } from "#page/steps.ts";
import { tabAnswers } from "#page/view.ts";
import { attend } from "#popover/attend.ts";
import { heed } from "#popover/heed.ts";
import { makeHost } from "#popover/host.ts";
import { speakFromMemory } from "#popover/memory.ts";
import { followPointer } from "#popover/pointer.ts";
import { stageIn } from "#popover/draw.tsx";
import frame from "#popover/popover.css?inline";
import type { Errands } from "#popover/stage.ts";
import { type Reach, whereOf, withCorrection, withoutCorrection } from "#settings/corrections.ts";
import { changeSettings, readSettings, watchSettings } from "#settings/keep.ts";
import { type Correction, type Settings, siteOf } from "#settings/settings.ts";

const REACHES: readonly Reach[] = ["page", "site"];

/** The reader's word that a mark is wrong, here or on the whole site. */
function correctionOf({ mention: { person, surface } }: Mark, reach: Reach): Correction {
  return { person, surface, where: whereOf(reach, location.href) };
}

async function main(api: Api, { reading, undo }: OpenPage): Promise<void> {
  const { signal } = undo;
  const isThere = () => nativeApi() !== null;
  speakFromMemory((name, substitutions) => api.i18n.getMessage(name, substitutions), isThere);

  // 1. The card's place, not in the page until there is a card; and the background, which may go while the page stays.
  const host = makeHost(cards + frame);
  const background = backgroundFor<PageQuestions>(api, () => undefined);

  // 2. What a card can ask for. Corrections are settings: the reader of the page hears of them as everybody does.
  const area = api.storage.local;
  const errands = (mark: Mark): Errands => ({
    openPanel: (hash) => void background.openPanel(hash),
    cite: background.cite,
    keep: (letter) => background.keep(letter, { url: location.href, title: document.title }),
    isKept: async (letter) => (await background.kept([letter])).includes(letter),
    correct: (reach) =>
      changeSettings(area, (now) => withCorrection(now, correctionOf(mark, reach))),
    uncorrect: () =>
      changeSettings(area, (now) =>
        REACHES.reduce((less, reach) => withoutCorrection(less, correctionOf(mark, reach)), now),
      ),
    site: siteOf(location.href),
    reload: () => location.reload(),
  });

  // 3. Attend the reader's visits.
  let settings: Settings | null = null;
  const held = new Set<string>();
  const isWanted = () =>
    settings !== null && (settings.hover === "rest" || held.has(settings.modifier));
  const { happen, over, lookAgain } = attend<Mark>(
    {
      stage: stageIn(host),
      ask: (mark) => background.dossier(mark.mention.person, contextOf(reading, mark)),
      naming: ({ mention }) => mention,
      errands,
      lineOf,
      tint: (mark) => paintActive(mark && rangeOf(mark)),
      motion: followPointer(signal),
      isWanted,
      isGone: () => !isThere(),
    },
    undo,
  );
  const owns = (target: EventTarget | null) => target === host.element;
  const choose = (target: Mark) => happen({ type: "chosen", target });
  heed(
    owns,
    {
      dismissed: () => happen({ type: "dismissed" }),
      pressed: () => happen({ type: "pressed" }),
      held: (key, down) => {
        if (down === held.has(key)) return;
        if (down) held.add(key);
        else held.delete(key);
        if (down && key === settings?.modifier) lookAgain();
      },
    },
    signal,
  );

  // 4. Answer the panel and the keys.
  const steps = stepsThrough(reading);
  const answers = tabAnswers({ reading, steps, choose, rest: () => undo.abort() });
  const answer = answering<TabQuestions>(answers, (sender) => sender.id === api.runtime.id);

  // 5. On duty, and attentive to what the reader decides.
  const tap = (target: Mark) => happen({ type: "tapped", target });
  setAttendant({ over, choose: tap, answer, owns });
  signal.addEventListener(
    "abort",
    watchSettings(area, (now) => (settings = now)),
  );
  settings = await readSettings(area);
  lookAgain();
}

const api = nativeApi();
const page = theOpenPage();
if (api && page) void main(api, page);
