import browser from "./browser.ts";
import { direction, language, say, speakBy } from "#words/words.ts";

/** Lets one of our own pages speak the reader's language, and says so to assistive technology. */
export function speak(): void {
  speakBy((name, substitutions) => browser.i18n.getMessage(name, substitutions));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = say("name");
}
