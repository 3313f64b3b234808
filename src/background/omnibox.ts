import type { Browser, Omnibox } from "webextension-polyfill";
import type { Person } from "#corpus/person.ts";
import { keptAsker } from "#search/kept.ts";
import { parse } from "#search/parse.ts";
import { type Asker, askerOf } from "#search/plain.ts";
import type { Shown } from "#search/search.ts";
import type { Store } from "#store/store.ts";
import { tongueOf } from "#search/tongue.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { openPage } from "./open-page.ts";
import { lineOf, type Script, scriptOf } from "./suggest.ts";

/** A browser shows five, and the first of them is our own. */
const MOST = 5;
/** Where no index is kept, the latest letters are looked through: so many are ready before the next key. */
const MOST_LINES = 3000;

/** Who answers while something is being typed after the keyword. */
interface Session {
  readonly ask: Asker;
  readonly people: readonly Person[];
}

async function openSession(store: Store): Promise<Session> {
  // Only what could not be made anew at once is kept; a browser that keeps nothing is no reason to be silent.
  const kept = await keptAsker(globalThis.navigator).catch(() => null);
  if (kept) return kept;
  const lines = await store.ask((shelf) => shelf.lines(0, MOST_LINES));
  return { ask: await askerOf(lines), people: lines.people };
}

async function suggestions(
  { ask, people }: Session,
  text: string,
  script: Script,
): Promise<Omnibox.SuggestResult[]> {
  const query = parse(text, tongueOf(people, { say, nameOf, shortOf }));
  const { letter } = (await ask(query, MOST)).found;
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
  let session: Promise<Session> | null = null;
  let latest = "";
  browser.omnibox.onInputStarted.addListener(() => offerSearch(browser, "", script));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    latest = text;
    offerSearch(browser, text, script);
    session ??= openSession(store);
    const current = session;
    void current
      .then((opened) => suggestions(opened, text, script))
      .then((lines) => latest === text && suggest(lines));
  });
  const end = () => (session = null);
  browser.omnibox.onInputCancelled.addListener(end);
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    end();
    void openPage(browser, hashFor(entered), disposition);
  });
}
