import type { Browser, Omnibox } from "webextension-polyfill";
import { parse } from "#search/parse.ts";
import type { Shown } from "#search/search.ts";
import type { Store } from "#store/store.ts";
import { tongueOf } from "#search/tongue.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { openPage } from "./open-page.ts";
import { type Seeker, seekerIn } from "./seeker.ts";
import { lineOf, type Script, scriptOf } from "./suggest.ts";

/** A browser shows five, and the first of them is our own. */
const MOST = 5;

async function suggestions(
  seeker: Seeker,
  text: string,
  script: Script,
): Promise<Omnibox.SuggestResult[]> {
  const people = await seeker.people();
  const query = parse(text, tongueOf(people, { say, nameOf, shortOf }));
  const { letter } = (await seeker.ask(query, MOST)).found;
  const who = (id: string) => people.find((person) => person.id === id);
  return letter.shown.flatMap((found: Shown) =>
    found.kind === "letter"
      ? [
          {
            content: `#/letter/${encodeURIComponent(found.letter.id)}`,
            description: lineOf(found, who, script),
          },
        ]
      : [],
  );
}

/** What Enter does: searches for what was typed. */
function offerSearch(browser: Browser, text: string, script: Script): void {
  const description = text.trim() === "" ? say("omniboxHelp") : say("omniboxSearch", text.trim());
  browser.omnibox.setDefaultSuggestion({ description: script.plain(description) });
}

/** The hash that what was entered leads to: a letter that was chosen, else the search. */
export function hashFor(entered: string): string {
  return entered.startsWith("#/") ? entered : `#/search/${encodeURIComponent(entered.trim())}`;
}

/** Answers in the address bar, after the keyword. Registered at once, so that a sleeping background is woken by it. */
export function answerInAddressBar(browser: Browser, store: Store): void {
  const script = scriptOf(browser.runtime.getURL(""));
  const seeker = seekerIn(store);
  let latest = "";
  browser.omnibox.onInputStarted.addListener(() => offerSearch(browser, "", script));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    latest = text;
    offerSearch(browser, text, script);
    void suggestions(seeker, text, script).then((lines) => latest === text && suggest(lines));
  });
  browser.omnibox.onInputCancelled.addListener(() => seeker.rest());
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    seeker.rest();
    void openPage(browser, hashFor(entered), disposition);
  });
}
