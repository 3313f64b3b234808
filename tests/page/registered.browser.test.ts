import { afterEach, describe, expect, test } from "vitest";
import { takeCharge } from "#page/charge.ts";
import { listMarks } from "#page/list.ts";
import { type Look, lookAt } from "#page/look.ts";
import { type Reading, startReading } from "#page/reading.ts";
import { hearHere } from "./hear.ts";

let undo = new AbortController();

afterEach(() => {
  undo.abort();
  undo = new AbortController();
  document.body.replaceChildren();
});

const wanted = {
  hear: hearHere,
  without: [],
  corrections: [],
  style: "underline",
  css: "",
} as const;

/** Lets a reader follow the look until its own controller is aborted. */
const startWith = (look: Look, reader: AbortController) =>
  startReading(look, wanted, () => undefined, reader.signal);

const lookHere = () => lookAt(document, () => undefined);

const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

/** Reads a page and resolves once nothing more is found for a moment. */
async function read(html: string): Promise<Reading> {
  document.body.innerHTML = html;
  const reading = startWith(lookHere(), undo);
  await settled();
  return reading;
}

const surfaces = (reading: Reading) => listMarks(reading.inOrder()).map(({ surface }) => surface);

const registered = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
const firstOf = (reading: Reading, at: number) => reading.inOrder().at(at)!.block.pieces[0]!.node;

describe("what is registered", () => {
  test("registers only the ranges within a screen of the view", async () => {
    const reading = await read("<p>Vladimir Putin met Moon Jae-in.</p>".repeat(400));
    const starts = () => registered().map(({ startContainer }) => startContainer);
    expect(reading.marks()).toHaveLength(800);
    expect(registered().length).toBeLessThanOrEqual(150);
    expect(starts()).toContain(firstOf(reading, 0));
    scrollTo(0, document.body.scrollHeight);
    await settled();
    expect(starts()).toContain(firstOf(reading, -1));
    expect(starts()).not.toContain(firstOf(reading, 0));
    expect(registered().length).toBeLessThanOrEqual(150);
    scrollTo(0, 0);
  });

  test("registers at most 150 ranges, however many stand near the view", async () => {
    await read("<span>Vladimir Putin met Moon Jae-in. </span>".repeat(200));
    expect(registered().length).toBeLessThanOrEqual(150);
  });

  test("changes nothing that is painted when a page adds names far below", async () => {
    await read("<p>Vladimir Putin met Moon Jae-in.</p>".repeat(200));
    const before = [...CSS.highlights.values()];
    document.body.insertAdjacentHTML("beforeend", "<p>Donald Trump left.</p>");
    await settled();
    const after = [...CSS.highlights.values()];
    expect(after).toHaveLength(before.length);
    expect(after.every((highlight, at) => highlight === before[at])).toBe(true);
  });
});

describe("a reader that is replaced", () => {
  test("leaves the look to the one that takes over, who reads on although nobody followed it for a moment", async () => {
    document.body.innerHTML = "<p>Vladimir Putin came.</p>";
    const look = lookHere();
    startWith(look, takeCharge("read"));
    await settled();
    const newer = takeCharge("read");
    expect(CSS.highlights.size).toBe(0);
    await settled();
    const reading = startWith(look, newer);
    await settled();
    document.body.insertAdjacentHTML("beforeend", "<p>Moon Jae-in went.</p>");
    await settled();
    expect(surfaces(reading)).toEqual(["Vladimir Putin", "Moon Jae-in"]);
    expect(registered()).toHaveLength(2);
    newer.abort();
  });

  test("stops the look when nobody takes over", async () => {
    document.body.innerHTML = "<p>Vladimir Putin came.</p>";
    const look = lookHere();
    const reader = takeCharge("read");
    startWith(look, reader);
    await settled();
    reader.abort();
    const reading = startWith(look, undo);
    await settled();
    expect(surfaces(reading)).toEqual([]);
  });
});
