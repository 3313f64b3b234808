import { describe, expect, test } from "vitest";
import { restlessness } from "#page/restless.ts";

describe("a node that writes without end", () => {
  const writing = { type: "characterData", target: document.body, addedNodes: [] };
  const record = writing as unknown as MutationRecord;

  test("is left alone after thirty times in five seconds, and heard again when it has calmed down", () => {
    const isRestless = restlessness();
    const heard = Array.from({ length: 40 }, (_, turn) => isRestless(record, turn * 16));
    expect(heard.indexOf(true)).toBe(30);
    expect(isRestless(record, 10_000)).toBe(false);
  });

  test("is none of those that elements are added to, however many come", () => {
    const isRestless = restlessness();
    const added = { ...writing, type: "childList", addedNodes: [document.createElement("p")] };
    const come = added as unknown as MutationRecord;
    const heard = Array.from({ length: 100 }, (_, turn) => isRestless(come, turn));
    expect(heard).not.toContain(true);
  });
});
