// Wiring of the attendant, brought to a page when the reader first wants more than its marks: a card, the list, a step by key.
import cards from "#cards/cards.css?inline";
import { answering } from "#messages/answer.ts";
import { backgroundFor } from "#messages/background.ts";
import type { PageQuestions, TabQuestions } from "#messages/contract.ts";
import { type Api, nativeApi } from "#messages/native.ts";
import type { Mark } from "#page/block.ts";
import { contextOf } from "#page/context.ts";
import { dismissals } from "#page/dismiss.ts";
import { lineOf, paintActive, rangeOf } from "#page/mark.ts";
import { type OpenPage, setAttendant, theOpenPage } from "#page/open.ts";
import { stepsThrough } from "#page/steps.ts";
import { tabAnswers } from "#page/view.ts";
import { attend } from "#popover/attend.ts";
import { makeHost } from "#popover/host.ts";
import { stageIn } from "#popover/Popover.tsx";
import frame from "#popover/popover.css?inline";

function main(api: Api, { reading, undo }: OpenPage): void {
  // 1. The card's place, not in the page until there is a card.
  const host = makeHost(cards + frame);

  // 2. Attend the reader's visits.
  const background = backgroundFor<PageQuestions>(api, () => undo.abort());
  const { happen, choose } = attend<Mark>(
    {
      stage: stageIn(host),
      ask: async (mark) => ({
        dossier: await background.dossier(mark.mention.person, contextOf(reading, mark)),
      }),
      lineOf,
      tint: (mark) => paintActive(mark && rangeOf(mark)),
      openPanel: (hash) => void background.openPanel(hash),
    },
    undo.signal,
  );
  const owns = (target: EventTarget | null) => target === host.element;
  dismissals(owns, () => happen({ type: "dismissed" }), undo.signal);

  // 3. Answer the panel and the keys.
  const steps = stepsThrough(reading);
  const answers = tabAnswers({ reading, steps, choose, rest: () => undo.abort() });
  const answer = answering<TabQuestions>(answers, (sender) => sender.id === api.runtime.id);

  // 4. On duty.
  setAttendant({ over: (what) => happen({ type: "over", what }), choose, answer, owns });
}

const api = nativeApi();
const page = theOpenPage();
if (api && page) main(api, page);
