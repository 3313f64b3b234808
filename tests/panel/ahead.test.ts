import { afterEach, expect, test } from "vitest";
import { answerAhead, askAhead, dropAhead, holdAhead, takeHeld } from "../../src/panel/ahead.ts";

afterEach(dropAhead);

test("what was asked ahead answers the first view that asks for it, and is asked anew after that", async () => {
  let turn = 0;
  const ask = async () => ++turn;
  void askAhead("letters", ask);
  expect(await answerAhead("letters", ask)).toBe(1);
  expect(await answerAhead("letters", ask)).toBe(2);
});

test("another question is not answered by it", async () => {
  void askAhead("letters of one page", async () => "old");
  expect(await answerAhead("letters of another page", async () => "new")).toBe("new");
});

test("a question that failed ahead is asked again by the view, which says what is amiss", async () => {
  expect(await askAhead("letters", () => Promise.reject(new Error("asleep")))).toBeNull();
  expect(await answerAhead("letters", async () => "awake")).toBe("awake");
});

test("what was asked ahead is dropped when the page in front has changed meanwhile", async () => {
  void askAhead("page", async () => "old");
  dropAhead();
  expect(await answerAhead("page", async () => "new")).toBe("new");
});

test("what is held is there for the first view that wants it, and gone when the page in front has changed", () => {
  holdAhead("page", "as it was");
  expect(takeHeld("page")).toBe("as it was");
  expect(takeHeld("page")).toBeUndefined();
  holdAhead("page", "as it was");
  dropAhead();
  expect(takeHeld("page")).toBeUndefined();
});
