import { expect, test } from "vitest";
import { watchdog } from "#page/watchdog.ts";

/** The first moment at which it is too much, of a page that changes every 250 ms and costs us so much each time. */
function tooMuchAfter(ms: number, turns: number, every = 250): number | undefined {
  const dog = watchdog();
  const times = Array.from({ length: turns }, (_, turn) => 1000 + turn * every);
  return times.find((now) => {
    dog.changed();
    return dog.worked(ms, now);
  });
}

test("a page that churns and takes us a third of the time is too much after some seconds", () => {
  expect(tooMuchAfter(85, 100)).toBeGreaterThan(4000);
  expect(tooMuchAfter(85, 100)).toBeLessThan(9000);
});

test("a page that churns and costs little never is", () => {
  expect(tooMuchAfter(10, 1000)).toBeUndefined();
});

test("a page that changes seldom never is, however large it is", () => {
  expect(tooMuchAfter(2000, 100, 4000)).toBeUndefined();
});

test("a large page that is read once never is", () => {
  const dog = watchdog();
  const slices = Array.from({ length: 2000 }, (_, slice) => dog.worked(4, slice * 4));
  expect(slices).not.toContain(true);
});
