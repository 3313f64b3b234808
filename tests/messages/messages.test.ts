import { describe, expect, test, vi } from "vitest";
import { type Answers, answering } from "#messages/answer.ts";
import { asking, type Send } from "#messages/ask.ts";
import { soundContext } from "#messages/sound.ts";

type Sums = {
  add(a: number, b: number): number;
  fail(): void;
  secret(): string;
  forget(): void;
  find(id: string): string | null;
  round(): object;
};

const round: { self?: object } = {};
round.self = round;

const answers: Answers<Sums> = {
  add: (_sender, a, b) => a + b,
  fail: () => {
    throw new Error("the ink ran out");
  },
  secret: () => "for our own pages only",
  forget: () => undefined,
  find: () => null,
  round: () => round,
};

/** Connects an asking side to an answering one, with messages copied as browsers copy them. */
function connected(trusts = true): Send {
  const listener = answering<Sums>(answers, () => trusts);
  const copied = (message: unknown) => JSON.parse(JSON.stringify(message)) as unknown;
  return async (message) => copied(await listener(copied(message), { id: "us" }));
}

describe("a question", () => {
  test("comes back with its answer", async () => {
    expect(await asking<Sums>(connected()).add(2, 3)).toBe(5);
  });

  test("that has nothing for an answer, or nothing yet to answer with, comes back with that", async () => {
    expect(await asking<Sums>(connected()).forget()).toBeUndefined();
    expect(await asking<Sums>(connected()).find("ada")).toBeNull();
  });

  test("whose answer cannot travel fails and says why", async () => {
    await expect(asking<Sums>(connected()).round()).rejects.toThrow(/circular/i);
  });

  test("fails with the reason of the answering side", async () => {
    await expect(asking<Sums>(connected()).fail()).rejects.toThrow("the ink ran out");
  });

  test("from somebody who is not trusted is refused", async () => {
    await expect(asking<Sums>(connected(false)).secret()).rejects.toThrow(/not for this page/);
  });

  test("that nobody answers fails instead of waiting for ever", async () => {
    await expect(asking<Sums>(async () => undefined).add(1, 1)).rejects.toThrow(/nobody answers/);
  });

  test("lost to a background that was going to sleep is asked once more", async () => {
    const send = vi
      .fn<Send>()
      .mockRejectedValueOnce(new Error("The message port closed before a response was received."))
      .mockImplementation(connected());
    expect(await asking<Sums>(send).add(1, 2)).toBe(3);
    expect(send).toHaveBeenCalledTimes(2);
  });
});

test("messages of others are left alone", () => {
  const listener = answering<Sums>(answers, () => true);
  expect(listener({ hello: 1 }, {})).toBeUndefined();
  expect(listener(null, {})).toBeUndefined();
  expect(listener({ ask: "toString", args: [] }, {})).toBeUndefined();
});

test("whatever a page sends as context has the right shape and a bounded size", () => {
  const empty = {
    sentence: "",
    around: "",
    peopleInSentence: [],
    peopleOnPage: [],
    published: null,
  };
  expect(soundContext(null)).toEqual(empty);
  expect(soundContext({ sentence: 7, peopleOnPage: "kim" })).toEqual(empty);
  expect(soundContext({ sentence: "x".repeat(100_000) }).sentence).toHaveLength(4000);
  expect(soundContext({ published: "2020-03-05" }).published).toBe("2020-03-05");
  expect(soundContext({ published: "yesterday" }).published).toBeNull();
  expect(soundContext({ peopleOnPage: ["ada", 3, null] }).peopleOnPage).toEqual(["ada"]);
});
