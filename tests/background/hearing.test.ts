import { expect, test } from "vitest";
import { heardIn } from "../../src/background/hearing.ts";

const surface = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

test("texts of a page are heard, one answer for each, as if what is mistaken were not there", () => {
  const spoken = [
    { text: "Kim met Vladimir Putin.", seams: [] },
    { text: "Nobody came.", seams: [] },
  ];
  const named = (mistaken: { person: string; surface: string }[]) =>
    heardIn(spoken, mistaken).map(({ sightings }) =>
      sightings.map((one) => surface(spoken[0]!.text, one)),
    );
  expect(named([])).toEqual([["Kim", "Vladimir Putin"], []]);
  expect(named([{ person: "kim-jong-un", surface: "KIM" }])).toEqual([["Vladimir Putin"], []]);
});

test("whatever else a page sends, each thing has an answer, and nothing is heard in it", () => {
  const sent = [null, 7, { text: 7 }, { text: "It rained.", seams: [null, -1, "2"] }] as never[];
  expect(heardIn(sent, [null, { person: 1 }] as never[])).toEqual(
    sent.map(() => ({ evidence: {}, sightings: [], hangs: false })),
  );
  expect(heardIn("Vladimir Putin" as never, 5 as never)).toEqual([]);
});

test("a text with more names than anybody reads is heard so far, and fills no memory", () => {
  const [heard] = heardIn([{ text: "Trump ".repeat(50_000), seams: [] }], []);
  expect(heard!.sightings).toHaveLength(10_000);
});
