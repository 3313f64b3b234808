// What a panel said is there when the next one opens, so that the browser need not put it into words again.
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { speakBy } from "#words/words.ts";
import { english } from "../words/speak.ts";
import { onStage, says, show, text } from "./shown.tsx";

interface Kept {
  by: string;
  phrases: Record<string, string>;
}

const kept = () => JSON.parse(localStorage.getItem("words") ?? "null") as Kept | null;

onStage(10);
beforeEach(() => localStorage.removeItem("words"));
afterEach(() => speakBy(english));

/** Opens a panel that has said nothing yet, as its entry does. Returns the messages that it looks up. */
async function openAnew(): Promise<string[]> {
  const { recallPhrases } = await import("#panel/phrases.ts");
  const asked: string[] = [];
  speakBy((name, substitutions) => {
    asked.push(name);
    return english(name, substitutions);
  });
  recallPhrases();
  render(null, document.body);
  await show("#/");
  await says("RELATED TO THIS PAGE");
  await vi.waitFor(() => expect(kept()).not.toBeNull());
  return asked;
}

type Getter = { readonly format: unknown };

/** Every way in which the panel has the browser write numbers, dates and lists. */
const spies = () => [
  vi.spyOn(Intl.NumberFormat.prototype as Getter, "format", "get"),
  vi.spyOn(Intl.DateTimeFormat.prototype as Getter, "format", "get"),
  vi.spyOn(Intl.DateTimeFormat.prototype, "formatRange"),
  vi.spyOn(Intl.PluralRules.prototype, "select"),
  vi.spyOn(Intl.ListFormat.prototype, "format"),
];

test("the second panel says what the first one said, and asks the browser for none of it", async () => {
  const before = spies();
  expect(await openAnew()).toContain("pageRelated");
  expect(before.some(({ mock }) => mock.calls.length > 0)).toBe(true);
  const said = text();
  vi.restoreAllMocks();
  const after = spies();
  expect(await openAnew()).toEqual([]);
  expect(text()).toBe(said);
  expect(after.flatMap(({ mock }) => mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

test("what another browser, build or language put into words is not said", async () => {
  await openAnew();
  const { by, phrases } = kept()!;
  const strange = Object.fromEntries(Object.keys(phrases).map((what) => [what, "Brief"]));
  localStorage.setItem("words", JSON.stringify({ by: `${by} other`, phrases: strange }));
  expect(await openAnew()).toContain("pageRelated");
  expect(text()).not.toContain("Brief");
});

test("keeps no more than some times what a first view says", async () => {
  await openAnew();
  const { by, phrases } = kept()!;
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`number ${n}.5`, "x"]));
  localStorage.setItem("words", JSON.stringify({ by, phrases: many }));
  await openAnew();
  await vi.waitFor(() => expect(Object.keys(kept()!.phrases).length).toBeLessThan(1000));
  expect(Object.keys(kept()!.phrases)).toEqual(expect.arrayContaining(Object.keys(phrases)));
});
