import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atRest,
  type Deed,
  DWELL,
  GATE,
  type Happening,
  LEAVE,
  RETURN,
  SETTLE,
  SILENCE,
  type Step,
  type Visit,
} from "#popover/states.ts";
import { step } from "#popover/visit.ts";

type State = Visit<string, string>;
type Event = Happening<string, string>;
/** What happens; a function is told the number of the visit at that moment. */
type Next = Event | ((visit: number) => Event);

const over = (what: string | null, more: { speed?: number; toward?: boolean } = {}): Event => ({
  type: "over",
  what,
  speed: 0,
  toward: false,
  ...more,
});
const time = (visit: number): Event => ({ type: "time", visit });
const answered = (visit: number): Event => ({ type: "answered", visit, answer: "letter" });
const chosen = (target: string): Event => ({ type: "chosen", target });
const pinned = (on: boolean): Event => ({ type: "pinned", on });
const dismissed: Event = { type: "dismissed" };
const pressed: Event = { type: "pressed" };
const fast = { speed: GATE * 2 };
const toward = { toward: true };

/** Lets things happen one after another; hands back the last state and everything that was done. */
function after(...events: Next[]): { now: State; deeds: Deed<string, string>[] } {
  let now: State = atRest;
  const deeds: Deed<string, string>[] = [];
  for (const event of events) {
    const happening: Event = typeof event === "function" ? event(now.visit) : event;
    const taken: Step<string, string> = step(now, happening);
    now = taken.next;
    deeds.push(...taken.deeds);
  }
  return { now, deeds };
}

const names = (deeds: Deed<string, string>[]) => deeds.map((deed) => deed.do);
const shown: Next[] = [over("Kim"), time, answered, time];
const left: Next[] = [...shown, over(null), time];

describe("resting on a mark", () => {
  test("opens its card: asked for when the pointer has settled, shown when it has dwelt", () => {
    const { now, deeds } = after(...shown);
    expect(now).toMatchObject({ state: "shown", target: "Kim", answer: "letter" });
    expect(names(deeds)).toEqual(["wait", "ask", "wait", "draw", "show"]);
    expect(deeds.flatMap((deed) => (deed.do === "wait" ? deed.ms : []))).toEqual([
      SETTLE,
      DWELL - SETTLE,
    ]);
  });

  test("shows a card whose answer is late as soon as it comes", () => {
    const { now } = after(over("Kim"), time, time, answered);
    expect(now).toMatchObject({ state: "shown", answer: "letter" });
  });

  test("says that it looks when there is no answer for a while, and then what it found, in the same card", () => {
    const { deeds } = after(over("Kim"), time, time, time, answered);
    expect(names(deeds)).toEqual(["wait", "ask", "wait", "wait", "show", "show"]);
    expect(deeds.at(-3)).toMatchObject({ do: "wait", ms: SILENCE });
    expect(deeds.at(-2)).toMatchObject({ answer: null });
    expect(deeds.at(-1)).toMatchObject({ answer: "letter" });
  });

  test("begins again as long as the pointer is fast", () => {
    const { now, deeds } = after(over("Kim"), over("Kim", fast), time, over("Kim", fast));
    expect(now.state).toBe("dwelling");
    expect(deeds.filter((deed) => deed.do === "wait").map(({ ms }) => ms)).toEqual([
      SETTLE,
      SETTLE,
      DWELL - SETTLE,
      DWELL,
    ]);
    expect(names(after(over("Kim"), over("Kim", { speed: GATE })).deeds)).toEqual(["wait"]);
  });
});

describe("on the way elsewhere", () => {
  test("crossing a mark asks nothing", () => {
    const { now, deeds } = after(over("Kim"), over(null), time(1));
    expect(now.state).toBe("resting");
    expect(names(deeds)).toEqual(["wait"]);
  });

  test("an answer that comes after the reader left is dropped", () => {
    expect(after(over("Kim"), time, time, over(null), answered(1)).now.state).toBe("resting");
  });

  test("an answer for the mark before this one is dropped", () => {
    const { now } = after(over("Kim"), time, over("Moon"), time, answered(1));
    expect(now).toMatchObject({ state: "dwelling", target: "Moon", answer: null });
  });
});

describe("leaving", () => {
  test("the mark for its card keeps the card", () => {
    const { now, deeds } = after(...shown, over(null), over("card"), time);
    expect(now.state).toBe("shown");
    expect(names(deeds)).not.toContain("hide");
  });

  test("mark and card closes the card after a moment", () => {
    const { now, deeds } = after(...left);
    expect(now.state).toBe("resting");
    expect(names(deeds)).toContain("hide");
    expect(deeds.find((deed) => deed.do === "wait" && deed.ms === LEAVE)).toBeDefined();
  });

  test("toward the card takes as long as it takes, whatever is crossed", () => {
    const way = Array.from({ length: 20 }, (_, i) => over(i % 3 ? null : "Moon", toward));
    const { now, deeds } = after(...shown, ...way);
    expect(now).toMatchObject({ state: "leaving", target: "Kim", next: null });
    expect(names(deeds.slice(-20))).toEqual(Array.from({ length: 20 }, () => "wait"));
    expect(after(...shown, ...way, over("card")).now.state).toBe("shown");
    expect(after(...shown, ...way, time).now.state).toBe("resting");
  });

  test("and coming back at once keeps the card", () => {
    const { now, deeds } = after(...shown, over(null), over("Kim"), time);
    expect(now.state).toBe("shown");
    expect(names(deeds)).not.toContain("hide");
  });

  test("and coming back soon shows the card again without asking and without the dwell", () => {
    const { now, deeds } = after(...left, over("Kim"), time);
    expect(now).toMatchObject({ state: "shown", answer: "letter" });
    expect(names(deeds).filter((deed) => deed === "ask")).toHaveLength(1);
    expect(deeds.at(-2)).toMatchObject({ do: "wait", ms: SETTLE });
  });

  test("and coming back later begins anew", () => {
    expect(after(...left).deeds.at(-1)).toMatchObject({ do: "wait", ms: RETURN });
    expect(after(...left, time, over("Kim")).now.state).toBe("settling");
  });

  test("for another mark closes the first card and begins with the second", () => {
    const { now } = after(...shown, over("Moon"), time);
    expect(now).toMatchObject({ state: "settling", target: "Moon" });
  });
});

describe("turning away", () => {
  test("keeps a card closed until the pointer has left the mark", () => {
    expect(after(...shown, dismissed, over("Kim")).now.state).toBe("resting");
    expect(after(...shown, dismissed, over("Moon")).now.state).toBe("settling");
    expect(after(...shown, dismissed, over(null), over("Kim")).now.state).toBe("settling");
  });

  test("a press elsewhere closes a card, but not a pinned one; Escape closes both", () => {
    expect(after(...shown, pressed).now.state).toBe("resting");
    expect(after(...shown, pinned(true), pressed).now.state).toBe("shown");
    expect(after(...shown, pinned(true), dismissed).now.state).toBe("resting");
  });
});

describe("a pinned card", () => {
  test("stays wherever the pointer goes, and no other opens", () => {
    const { now, deeds } = after(...shown, pinned(true), over(null), time, over("Moon"), time);
    expect(now).toMatchObject({ state: "shown", target: "Kim", hold: "pin" });
    expect(names(deeds)).not.toContain("hide");
  });

  test("is left like every other when the pin is out", () => {
    const { now } = after(...shown, pinned(true), pinned(false), over(null), time);
    expect(now.state).toBe("resting");
  });
});

describe("by key and by touch", () => {
  test("choosing a mark asks at once, and the pointer does not close its card", () => {
    const { now, deeds } = after(chosen("Kim"), over(null), answered, over(null), time);
    expect(names(deeds)).toEqual(["ask", "wait", "show"]);
    expect(now).toMatchObject({ state: "shown", hold: "focus" });
  });

  test("a mark whose card was turned away is chosen again like every other", () => {
    expect(after(chosen("Kim"), answered, pressed, chosen("Kim")).now.state).toBe("asking");
  });
});

describe("any order of happenings", () => {
  const what = fc.constantFrom("Kim", "Moon", "Putin", "card", null);
  const anything = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(what, fc.boolean(), fc.boolean())
        .map(([on, quick, near]) => over(on, { speed: quick ? 1 : 0, toward: near })),
    },
    { weight: 4, arbitrary: fc.constant<Next>(time) },
    { weight: 3, arbitrary: fc.constant<Next>(answered) },
    fc.nat(30).map<Next>(time),
    fc.nat(30).map<Next>(answered),
    fc.constantFrom<Next>(
      dismissed,
      pressed,
      chosen("Kim"),
      chosen("Moon"),
      pinned(true),
      pinned(false),
    ),
  );
  const walk = fc.array(anything, { maxLength: 60 });

  test("never shows two cards, and never hides one that is not there, on 10,000 walks", () => {
    fc.assert(
      fc.property(walk, (events) => {
        let open: string | null = null;
        const wrong: Deed<string, string>[] = [];
        for (const deed of after(...events).deeds) {
          const other = open;
          if (deed.do === "show") open = deed.target;
          if (deed.do === "hide") open = null;
          if (deed.do === "show" && other !== null && other !== deed.target) wrong.push(deed);
          if (deed.do === "hide" && other === null) wrong.push(deed);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  test("never gets stuck: left alone, every card but one that is held closes, on 10,000 walks", () => {
    fc.assert(
      fc.property(walk, (events) => {
        const { now } = after(...events, over(null), time, over(null), time);
        const isHeld = "hold" in now && now.hold !== "pointer";
        expect(isHeld || now.state === "resting").toBe(true);
        expect(after(...events, dismissed).now.state).toBe("resting");
      }),
      { numRuns: 10_000 },
    );
  });

  test("never waits for nothing: before a card and while it is left, a timer runs, on 10,000 walks", () => {
    fc.assert(
      fc.property(walk, (events) => {
        let now: State = atRest;
        let waiting = -1;
        const stuck: State[] = [];
        for (const event of events) {
          const happening: Event = typeof event === "function" ? event(now.visit) : event;
          if (happening.type === "time" && happening.visit === waiting) waiting = -1;
          const { next, deeds }: Step<string, string> = step(now, happening);
          for (const deed of deeds) if (deed.do === "wait") waiting = deed.visit;
          now = next;
          const passes = ["settling", "dwelling", "leaving"].includes(now.state);
          if (passes && waiting !== now.visit) stuck.push(now);
        }
        expect(stuck).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});
