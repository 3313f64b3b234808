// The background of the contenders: it hears and judges for them.
import browser from "webextension-polyfill";
import { answering } from "#messages/answer.ts";
import type { PageQuestions } from "#messages/contract.ts";
import { weighSent } from "../../../src/background/weighing.ts";

const answers = {
  weigh: (_sender: unknown, ...asked: Parameters<PageQuestions["weigh"]>) => weighSent(...asked),
};
browser.runtime.onMessage.addListener(answering(answers, () => true));
