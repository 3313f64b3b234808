import { describe, expect, test } from "vitest";
import { takeCharge } from "#page/charge.ts";
import type { Reading } from "#page/reading.ts";
import {
  follow,
  lookHere,
  readPage,
  registered,
  settled,
  surfaces,
  undoneAfterEach,
} from "./begin.ts";

const undo = undoneAfterEach();

const read = (html: string) => readPage(html, undo());

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
    follow(look, takeCharge("read"));
    await settled();
    const newer = takeCharge("read");
    expect(CSS.highlights.size).toBe(0);
    await settled();
    const reading = follow(look, newer);
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
    follow(look, reader);
    await settled();
    reader.abort();
    const reading = follow(look, undo());
    await settled();
    expect(surfaces(reading)).toEqual([]);
  });
});
