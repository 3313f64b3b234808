import browser from "webextension-polyfill";
import { asking } from "#messages/ask.ts";
import type { PanelQuestions } from "#messages/contract.ts";

/** The background, as the panel asks it. */
export const background = asking<PanelQuestions>((message) => browser.runtime.sendMessage(message));
