// Wiring of the teller, brought to a page when the panel or a key first asks something of it: the list, a step, a glow.
import { answering } from "#messages/answer.ts";
import type { TabQuestions } from "#messages/contract.ts";
import { setTeller, theOpenPage } from "#page/open.ts";
import { stepsThrough } from "#page/steps.ts";
import { tabAnswers } from "#page/view.ts";
import type { Handed } from "./read.ts";

const page = theOpenPage() as Handed | null;
if (page) {
  const { reading, undo, api, choose } = page;
  const steps = stepsThrough(reading);
  const answers = tabAnswers({ reading, steps, choose, rest: () => undo.abort() });
  setTeller(answering<TabQuestions>(answers, (sender) => sender.id === api.runtime.id));
}
