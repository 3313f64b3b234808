import browser from "./browser.ts";
import { asking } from "#messages/ask.ts";
import type { PageQuestions, PanelQuestions } from "#messages/contract.ts";

/** The background, as the panel asks it. */
export const background = asking<PanelQuestions & Pick<PageQuestions, "cite">>((message) =>
  browser.runtime.sendMessage(message),
);
