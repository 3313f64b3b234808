// The background of the contenders: it hears for ours.
import browser from "webextension-polyfill";
import { answering } from "#messages/answer.ts";
import type { PageQuestions } from "#messages/contract.ts";
import { heardIn } from "../../../src/background/hearing.ts";

const answers = {
  hear: (_sender: unknown, ...asked: Parameters<PageQuestions["hear"]>) => heardIn(...asked),
};
browser.runtime.onMessage.addListener(answering(answers, () => true));
