import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atRest, type Deed, type Happening, type Step, step, type Visit } from "#popover/visit.ts";

type State = Visit<string, string>;
type Event = Happening<string, string>;

/** Lets things happen one after another; hands back the last state and everything that was done. */
function after(...events: Event[]): { now: State; deeds: Deed<string, string>[] } {
  let now: State = atRest;
  const deeds: Deed<string, string>[] = [];
  for (const event of events) {
    const taken: Step<string, string> = step(now, event);
    now = taken.next;
    deeds.push(...taken.deeds);
  }
  return { now, deeds };
}

const over = (what: string | null): Event => ({ type: "over", what });
const time = (visit: number): Event => ({ type: "time", visit });
const answered = (visit: number): Event => ({ type: "answered", visit, answer: "letter" });
const dismissed: Event = { type: "dismissed" };
const shown = [over("Kim"), time(1), answered(1)];

describe("a visit to a mark", () => {
  test("resting on a mark for a while opens its card", () => {
    const { now, deeds } = after(...shown);
    expect(now.state).toBe("shown");
    expect(deeds.map((deed) => deed.do)).toEqual(["wait", "ask", "show"]);
  });

  test("crossing a mark on the way elsewhere asks nothing", () => {
    const { now, deeds } = after(over("Kim"), over(null), time(1));
    expect(now.state).toBe("resting");
    expect(deeds.map((deed) => deed.do)).toEqual(["wait"]);
  });

  test("an answer that comes after the reader left is dropped", () => {
    const { now } = after(over("Kim"), time(1), over(null), answered(1));
    expect(now.state).toBe("resting");
  });

  test("an answer for the mark before this one is dropped", () => {
    const { now } = after(over("Kim"), time(1), over("Moon"), time(2), answered(1));
    expect(now).toMatchObject({ state: "asking", target: "Moon" });
  });

  test("going from the mark to its card keeps the card", () => {
    const { now, deeds } = after(...shown, over(null), over("card"), time(1));
    expect(now.state).toBe("shown");
    expect(deeds.some((deed) => deed.do === "hide")).toBe(false);
  });

  test("leaving mark and card closes the card after a moment", () => {
    const { now, deeds } = after(...shown, over(null), time(1));
    expect(now.state).toBe("resting");
    expect(deeds.at(-1)).toEqual({ do: "hide" });
  });

  test("leaving and coming back at once keeps the card, coming back later opens it again", () => {
    expect(after(...shown, over(null), over("Kim")).now.state).toBe("shown");
    const again = after(...shown, over(null), time(1), over("Kim"), time(3), answered(3));
    expect(again.now.state).toBe("shown");
  });

  test("staying on another mark closes the first card and begins with the second", () => {
    const { now } = after(...shown, over("Moon"), time(1));
    expect(now).toMatchObject({ state: "dwelling", target: "Moon" });
  });

  test("a card that was dismissed stays closed until the pointer has left the mark", () => {
    expect(after(...shown, dismissed, over("Kim")).now.state).toBe("resting");
    expect(after(...shown, dismissed, over("Moon")).now.state).toBe("dwelling");
    expect(after(...shown, dismissed, over(null), over("Kim")).now.state).toBe("dwelling");
  });

  test("choosing a mark by key opens its card without waiting", () => {
    const { deeds } = after({ type: "chosen", target: "Kim" });
    expect(deeds.map((deed) => deed.do)).toEqual(["ask"]);
  });
});

describe("any order of happenings", () => {
  const anything = fc.oneof(
    fc.constantFrom<Event>(over("Kim"), over("Moon"), over("card"), over(null), dismissed),
    fc.constant<Event>({ type: "chosen", target: "Kim" }),
    fc.nat(40).map(time),
    fc.nat(40).map(answered),
  );

  test("never shows two cards, and never hides one that is not there", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 60 }), (events) => {
        let open = 0;
        for (const deed of after(...events).deeds) {
          if (deed.do === "show") open++;
          if (deed.do === "hide") open--;
          expect(open === 0 || open === 1).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("never gets stuck: left alone, it comes to rest", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 60 }), (events) => {
        let { now } = after(...events);
        for (const event of [over(null), time(now.visit), over(null), time(now.visit)])
          now = step<string, string>(now, event).next;
        expect(now.state).toBe("resting");
      }),
      { numRuns: 2000 },
    );
  });
});
