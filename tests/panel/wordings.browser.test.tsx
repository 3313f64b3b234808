// What a panel said is there when the next one opens, so that the browser need not put it into words again.
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { number, speakBy } from "#words/words.ts";
import { english } from "../words/speak.ts";
import { onStage, says, show, text } from "./shown.tsx";

type Wordings = Record<string, string>;
type Area = { get(key: string): Promise<{ wordings?: Wordings }>; remove(key: string): unknown };

onStage(10);
const session = () =>
  (globalThis as unknown as { browser: { storage: { session: Area } } }).browser.storage.session;
const kept = async () => (await session().get("wordings")).wordings;

beforeEach(() => session().remove("wordings"));
afterEach(() => {
  speakBy(english);
  vi.restoreAllMocks();
});

async function open(): Promise<void> {
  render(null, document.body);
  await show("#/");
  await says("RELATED TO THIS PAGE");
  // What effects draw, and say, as well.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** Opens a panel that has said nothing yet, as its entry does. Returns the messages that it looks up. */
async function openAnew(): Promise<string[]> {
  const { readBeforehand } = await import("#panel/beforehand.ts");
  const asked: string[] = [];
  speakBy((name, substitutions) => {
    asked.push(name);
    return english(name, substitutions);
  });
  await readBeforehand();
  await open();
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
  vi.spyOn(Intl.ListFormat.prototype, "formatToParts"),
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
});

test("what was said last is kept, however much was said before", async () => {
  await openAnew();
  const { keepWordings } = await import("#panel/wordings.ts");
  const sayNumbers = (count: number, from: number) => {
    for (let n = 0; n < count; n++) number(n + from);
    keepWordings();
  };
  sayNumbers(2000, 0.5);
  await openAnew();
  sayNumbers(300, 0.25);
  expect(Object.keys((await kept())!)).toHaveLength(500);
  expect(await openAnew()).toEqual([]);
});

test("beside a private window nothing of it is kept", async () => {
  const { recallWordings } = await import("#panel/wordings.ts");
  await openAnew();
  const before = await kept();
  recallWordings(before, true);
  number(4711);
  await open();
  expect(await kept()).toEqual(before);
  recallWordings(before, false);
  number(4712);
  await open();
  await vi.waitFor(async () => expect(await kept()).toHaveProperty(["number 4712"]));
});

test("none of what panels said is written to a disk", async () => {
  const before = JSON.stringify({ ...localStorage });
  await openAnew();
  expect(Object.keys((await kept())!).length).toBeGreaterThan(20);
  expect(JSON.stringify({ ...localStorage })).toBe(before);
});
