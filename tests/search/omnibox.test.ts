import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { small } from "../relate/small.ts";
import { shelfInMemory } from "#store/in-memory.ts";
import { answerInAddressBar, hashFor } from "../../src/background/omnibox.ts";
import { lineOf, scriptOf } from "../../src/background/suggest.ts";

const chromium = scriptOf("chrome-extension://abc/");
const firefox = scriptOf("moz-extension://abc/");
const who = (id: string) => small.people.find((person) => person.id === id);
const letter = small.letters[0]!;
const snippet = (text: string, start: number, end: number) => ({
  text,
  hits: [{ start, end }],
  before: false,
  after: false,
});

describe("a letter in the address bar", () => {
  test("is told in one line: who, to whom, when, what about", () => {
    expect(lineOf({ letter, snippet: null }, who, firefox)).toBe(
      "Ada to Bo, Date not known: offering help after the floods in the north",
    );
  });

  test("shows Chromium what was hit, and every sign of the text as it is", () => {
    const found = { letter, snippet: snippet("help & <boats> after", 8, 13) };
    expect(lineOf(found, who, chromium)).toContain("help &amp; &lt;<match>boats</match>&gt; after");
    expect(lineOf(found, who, firefox)).toContain("help & <boats> after");
  });

  test("names somebody whom nobody knows by the id", () => {
    const stranger = { letter: { ...letter, sender: "x<y" }, snippet: null };
    expect(lineOf(stranger, who, chromium)).toContain("x&lt;y to Bo");
  });
});

test("no text can break Chromium’s XML, and Firefox gets it untouched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(chromium.plain(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
      expect(firefox.plain(text)).toBe(text);
    }),
  );
});

describe("Enter", () => {
  test("searches for what was typed", () => {
    expect(hashFor(" from:kim 2019 ")).toBe("#/search/from%3Akim%202019");
  });

  test("opens the letter that was chosen", () => {
    expect(hashFor("#/letter/abc%201")).toBe("#/letter/abc%201");
  });
});

describe("typing after the keyword", () => {
  type Suggestion = { readonly content: string; readonly description: string };
  type Heard = Record<string, (...args: unknown[]) => void>;

  /** A browser of which only the address bar works. */
  function addressBar() {
    const heard: Heard = {};
    const opened: string[] = [];
    let offer = "";
    const listenerOf = (name: string) => ({
      addListener: (listener: Heard[string]) => (heard[name] = listener),
    });
    const browser = {
      runtime: { getURL: (path: string) => `chrome-extension://abc/${path}` },
      tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
      omnibox: {
        onInputStarted: listenerOf("started"),
        onInputChanged: listenerOf("changed"),
        onInputCancelled: listenerOf("cancelled"),
        onInputEntered: listenerOf("entered"),
        setDefaultSuggestion: ({ description }: Suggestion) => (offer = description),
      },
    };
    const store = {
      ask: (question: (shelf: unknown) => unknown) => question(shelfInMemory(small)),
    };
    answerInAddressBar(browser as never, store as never);
    const type = (text: string) =>
      new Promise<Suggestion[]>((suggest) => heard["changed"]!(text, suggest));
    return { heard, opened, type, offer: () => offer };
  }

  test("suggests the letters that fit, and says what Enter does", async () => {
    const { type, offer } = addressBar();
    const suggested = await type("from:ada barley");
    expect(suggested.map(({ content }) => content)).toEqual(["#/letter/harvest"]);
    expect(suggested[0]!.description).toContain("<match>barley</match>");
    expect(offer()).toBe("Search Letterhead for “from:ada barley”");
  });

  test("finds a letter in spite of a mistake", async () => {
    expect((await addressBar().type("blnakets")).map(({ content }) => content)).toEqual([
      "#/letter/thanks",
    ]);
  });

  test("Enter opens what was chosen, or the search, in the panel’s page", () => {
    const { heard, opened } = addressBar();
    heard["entered"]!("#/letter/harvest", "newForegroundTab");
    heard["entered"]!("ada 2019", "newBackgroundTab");
    expect(opened).toEqual([
      "chrome-extension://abc/src/panel/panel.html#/letter/harvest",
      "chrome-extension://abc/src/panel/panel.html#/search/ada%202019",
    ]);
  });
});
