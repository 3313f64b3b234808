// What travels between the frames of a tab, whatever a page made of it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AboveDeed, BelowDeed } from "#messages/contract.ts";
import { hear } from "#messages/hear.ts";
import { soundAbove, soundBelow, soundBox } from "#messages/sound-above.ts";

const line = { left: 1, top: 2, right: 3, bottom: 4 };
const context = {
  sentence: "Ada wrote to Bo.",
  around: "",
  peopleInSentence: ["ada"],
  peopleOnPage: ["ada"],
  published: null,
};
const shown: AboveDeed = {
  do: "show",
  card: {
    naming: {
      person: "ada",
      surface: "Ada",
      confidence: 0.9,
      because: [{ kind: "title", words: "Mayor" }],
    },
    context,
    awaited: false,
    trouble: null,
    hold: "pin",
    open: true,
    line,
    width: 300,
    height: 120,
  },
};

describe("what a frame wants of the top frame", () => {
  test("comes as it is when it is sound", () => {
    for (const deed of [shown, { do: "move", line }, { do: "hide" }] as const)
      expect(soundAbove(deed)).toEqual(deed);
  });

  test("is a card of the right shape and of bounded size, or none, whatever was sent", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        do: fc.constantFrom("show", "move", "hide"),
        card: fc.anything(),
        line: fc.anything(),
      }),
      fc.record({
        do: fc.constant("show"),
        card: fc.dictionary(fc.constantFrom(...Object.keys(shown.card)), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(anything, (sent) => {
        const deed = soundAbove(sent);
        expect(["show", "move", "hide"]).toContain(deed.do);
        if (deed.do !== "show") return;
        const { naming, hold, width } = deed.card;
        expect(naming.surface.length).toBeLessThanOrEqual(300);
        expect(naming.because.length).toBeLessThanOrEqual(12);
        expect(["pointer", "focus", "pin"]).toContain(hold);
        expect(Number.isFinite(width)).toBe(true);
      }),
    );
  });

  test("carries no answer: what a card says is never a frame's to tell", () => {
    const forged = { ...shown, card: { ...shown.card, answer: { dossier: "anything" } } };
    expect(soundAbove(forged)).toEqual(shown);
  });

  test("never places a card where no screen is", () => {
    expect(soundBox({ left: Number.NaN, top: 1e300, right: "3", bottom: 4 })).toEqual({
      left: 0,
      top: 0,
      right: 0,
      bottom: 4,
    });
    expect(soundBox(null)).toBeNull();
  });
});

describe("what the reader does with a card above", () => {
  test("comes as it is when it is sound, and fails when it is nothing that can be done", () => {
    for (const deed of [
      { do: "over", what: "card" },
      { do: "pin", on: true },
      { do: "keep", letter: "harvest" },
      { do: "correct", reach: "site" },
      { do: "uncorrect" },
      { do: "dismissed" },
    ])
      expect(soundBelow(deed)).toEqual(deed);
    expect(soundBelow({ do: "over", what: "<b>" })).toEqual({ do: "over", what: "away" });
    for (const sent of [null, "pressed", { do: "inject" }, { do: ["pin"] }])
      expect(() => soundBelow(sent)).toThrow("cannot");
  });
});

describe("a frame hears", () => {
  type Listener = (message: unknown, sender: object, respond: (value: unknown) => void) => unknown;
  const undo = new AbortController();
  const heard: unknown[] = [];
  let listener: Listener = () => undefined;
  const onMessage = {
    addListener: (added: Listener) => (listener = added),
    removeListener: () => (listener = () => undefined),
  };
  const answer = ({ do: deed }: BelowDeed) => {
    heard.push(deed);
    if (deed === "reload") throw new Error("no frame");
    return deed.length;
  };
  hear({ runtime: { id: "us", onMessage } } as never, "below", answer, undo.signal);
  const send = (message: unknown, sender: object) =>
    new Promise((done) => {
      if (listener(message, sender, done) === undefined) done("nobody");
    });

  test("what the background hands on to it, and answers or says why not", async () => {
    expect(await send({ below: { do: "dismissed" } }, { id: "us" })).toEqual({ done: 9 });
    expect(await send({ below: { do: "reload" } }, { id: "us" })).toEqual({
      failed: "Error: no frame",
    });
  });

  test("nothing else, from nobody else, and nothing at all once it is undone", async () => {
    heard.length = 0;
    expect(await send({ above: { do: "dismissed" } }, { id: "us" })).toBe("nobody");
    expect(await send({ ask: "page", args: [] }, { id: "us" })).toBe("nobody");
    expect(await send(null, { id: "us" })).toBe("nobody");
    expect(await send({ below: { do: "dismissed" } }, { id: "them" })).toBe("nobody");
    expect(await send({ below: { do: "dismissed" } }, { id: "us", tab: { id: 1 } })).toBe("nobody");
    undo.abort();
    expect(await send({ below: { do: "dismissed" } }, { id: "us" })).toBe("nobody");
    expect(heard).toEqual([]);
  });
});
