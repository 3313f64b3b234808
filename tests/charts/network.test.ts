import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exchangeOf } from "#charts/exchange.ts";
import { layOut, mostIn } from "#charts/network.ts";
import { daysToReply, replyInWords } from "#charts/reply.ts";
import { spotsFor, touch } from "#charts/spots.ts";
import { thinned } from "#charts/thin.ts";
import { tiesOf } from "#charts/ties.ts";
import type { LetterLine } from "#corpus/line.ts";
import { letter, meeting, numbers } from "./made.ts";

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 })), {
  minLength: 1,
  maxLength: 150,
});
const written = (two: readonly (readonly [number, number])[]) =>
  two.map(([from, to], i) => letter(`l${i}`, `p${from}`, `p${to}`));
const names = { width: (id: string) => 20 + (id.length % 3) * 20, height: 18 };
const rooms = fc.constantFrom(
  { width: 320, height: 336 },
  { width: 360, height: 378 },
  { width: 900, height: 560 },
);

describe("ties", () => {
  test("count the letters of each to each, and how many were answered", () => {
    const { ties } = tiesOf(
      [
        letter("a", "ada", "bo", { sent: "2020-03-02" }),
        letter("b", "bo", "ada", { sent: "2020-03-05", replyTo: "a" }),
        letter("c", "ada", "bo", { sent: "2020-04-01" }),
      ],
      [],
    );
    expect(ties).toEqual([
      { from: "ada", to: "bo", letters: 2, answers: 0, answered: 1, days: null },
      { from: "bo", to: "ada", letters: 1, answers: 1, answered: 0, days: null },
    ]);
  });

  test("tell meetings of people who never wrote from those who did", () => {
    const { meetings } = tiesOf(
      [letter("a", "ada", "bo")],
      [meeting("m", ["bo", "ada"]), meeting("n", ["di", "ada"]), meeting("o", ["ada", "di"])],
    );
    expect(meetings).toEqual([
      { between: ["ada", "di"], count: 2, written: false },
      { between: ["ada", "bo"], count: 1, written: true },
    ]);
  });

  test("tell the days to reply where every letter was answered", () => {
    const { ties } = tiesOf(
      [
        letter("a", "ada", "bo", { sent: "2020-03-02" }),
        letter("b", "bo", "ada", { sent: "2020-03-05", replyTo: "a" }),
      ],
      [],
    );
    expect(ties[0]?.days).toEqual({ least: 3, most: 3 });
  });

  test("do not depend on the order of the letters", () => {
    fc.assert(
      fc.property(pairs, (two) => {
        const letters = written(two);
        expect(tiesOf(letters.toReversed(), [])).toEqual(tiesOf(letters, []));
      }),
    );
  });

  test("of 10,000 letters are counted in a blink", () => {
    const random = numbers(1);
    const someone = () => `p${Math.floor(random() * 60)}`;
    const letters = Array.from({ length: 10_000 }, (_, i): LetterLine => {
      const replyTo = i % 3 === 0 && i > 0 ? `l${i - 1}` : null;
      return letter(`l${i}`, someone(), someone(), { sent: "2020-03-05", replyTo });
    });
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      tiesOf(letters, []);
      return performance.now() - began;
    });
    // The fastest: whatever else the machine does can only add to it.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe("days to reply", () => {
  const between = (asked: string, answered: string) =>
    replyInWords(
      daysToReply(
        letter("a", "x", "y", { sent: asked }),
        letter("b", "y", "x", { sent: answered }),
      ),
    );

  test("are told as exactly as the dates allow, and no more", () => {
    expect(between("2020-03-05", "2020-03-05")).toBe("answered the same day");
    expect(between("2020-03-05", "2020-03-06")).toBe("answered the next day");
    expect(between("2020-03-05", "2020-03-08")).toBe("answered after 3 days");
    expect(between("2020-03-05", "2020-03-05/2020-03-08")).toBe("answered within 3 days");
    expect(between("../2020-03-05", "2020-03-08")).toBe("answered after 3 days or more");
    expect(between("../2020-03-05", "2020-03-05")).toBe("answered");
  });
});

describe("the picture of a network", () => {
  const drawn = (letters: readonly LetterLine[], room: { width: number; height: number }) => {
    const thin = thinned(tiesOf(letters, []), mostIn(room));
    return { thin, network: layOut(thin, names, room) };
  };

  test("keeps people, with their names, apart and inside", () => {
    fc.assert(
      fc.property(pairs, rooms, (two, room) => {
        const { nodes } = drawn(written(two), room).network;
        for (const [at, a] of nodes.entries()) {
          expect(a.x - a.side).toBeGreaterThanOrEqual(-0.1);
          expect(a.x + a.side).toBeLessThanOrEqual(room.width + 0.1);
          expect(a.y - a.up).toBeGreaterThanOrEqual(-0.1);
          expect(a.y + a.down).toBeLessThanOrEqual(room.height + 0.1);
          for (const b of nodes.slice(at + 1)) {
            const across = Math.abs(a.x - b.x) - a.side - b.side;
            const down = a.y <= b.y ? b.y - b.up - a.y - a.down : a.y - a.up - b.y - b.down;
            expect(Math.max(across, down)).toBeGreaterThanOrEqual(-0.1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is always the same, in whatever order the letters are told", () => {
    fc.assert(
      fc.property(pairs, (two) => {
        const room = { width: 360, height: 378 };
        const letters = written(two);
        expect(drawn(letters.toReversed(), room).network).toEqual(drawn(letters, room).network);
      }),
      { numRuns: 20 },
    );
  });

  test("keeps who writes most, and says how much it leaves out", () => {
    fc.assert(
      fc.property(pairs, (two) => {
        const all = tiesOf(written(two), []);
        const thin = thinned(all, 8);
        expect(thin.weights.size).toBeLessThanOrEqual(8);
        expect(thin.ties.length + thin.tiesLeftOut).toBe(all.ties.length);
        const people = new Set(all.ties.flatMap(({ from, to }) => [from, to]));
        expect(thin.weights.size + thin.peopleLeftOut).toBe(people.size);
      }),
    );
  });

  test("writes its words where they touch nothing", () => {
    fc.assert(
      fc.property(pairs, rooms, (two, room) => {
        const { network } = drawn(written(two), room);
        const words = network.arrows.map(({ curve }) => ({
          curve,
          words: [
            ["12, answered", 90],
            ["12", 20],
          ] as const,
        }));
        const spots = spotsFor(words, [], 18, room).filter((spot) => spot !== null);
        for (const [at, spot] of spots.entries())
          expect(spots.slice(at + 1).some((other) => touch(spot, other))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

test("what passed between two people is told with each answer, the latest first", () => {
  const lines = [
    letter("c", "ada", "cy", { sent: "2020-01-01" }),
    letter("a", "ada", "bo", { sent: "2020-03-02" }),
    letter("b", "bo", "ada", { sent: "2020-03-05", replyTo: "a" }),
    letter("d", "ada", "bo", { sent: "2020-04-01" }),
  ];
  const { letters, meetings } = exchangeOf(["bo", "ada"], lines, [
    meeting("m", ["ada", "bo"]),
    meeting("n", ["ada", "cy"]),
  ]);
  expect(letters.map(({ line, answer }) => [line.id, answer])).toEqual([
    ["d", "no answer known"],
    ["b", "in answer"],
    ["a", "answered after 3 days"],
  ]);
  expect(meetings.map(({ id }) => id)).toEqual(["m"]);
});
