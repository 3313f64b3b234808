import { beforeEach, describe, expect, test } from "vitest";
import type { AboveDeed } from "#messages/contract.ts";
import { framesOf } from "../../src/background/frames.ts";
import { dossierOf } from "../popover/scenes.tsx";

const line = { left: 1, top: 2, right: 3, bottom: 4 };
const card = {
  naming: { person: "ada", surface: "Ada", confidence: 1, because: [] },
  context: { sentence: "", around: "", peopleInSentence: [], peopleOnPage: [], published: null },
  awaited: false,
  trouble: null,
  hold: "pointer",
  open: true,
  line,
  width: 300,
  height: 120,
} as const;
const show: AboveDeed = { do: "show", card };
const told = { dossier: dossierOf("ada"), packaged: false };
const frame = { id: "us", tab: { id: 7 }, frameId: 3, url: "https://news.example.org/a" };
const top = { id: "us", tab: { id: 7 }, frameId: 0 };

/** Whether the top frame has its script, and what each frame was handed. */
let isThere: boolean;
let handed: { tab: number; frame: number | undefined; message: Record<string, unknown> }[];
let brought: object[];
/** As much of a browser as frames need. */
const frames = framesOf({
  tabs: {
    async sendMessage(tab: number, message: never, { frameId }: { frameId?: number }) {
      if (!isThere) throw new Error("Receiving end does not exist");
      handed.push({ tab, frame: frameId, message });
      return { done: line };
    },
  },
  scripting: {
    async executeScript(script: object) {
      brought.push(script);
      isThere = true;
      return [];
    },
  },
} as never);
const answerTo = async (person: string) => {
  if (person !== "ada") throw new Error("nobody");
  return told;
};

beforeEach(() => {
  [isThere, handed, brought] = [true, [], []];
});

describe("a card of a frame", () => {
  test("is handed to the top frame of the same tab, with the answer that the background gives", async () => {
    expect(await frames.above(frame, show, answerTo)).toEqual(line);
    expect(handed).toEqual([
      {
        tab: 7,
        frame: 0,
        message: { above: { frame: 3, deed: show, answer: told, site: "news.example.org" } },
      },
    ]);
  });

  test("brings the script that shows it where the top frame has none; what only moves or goes does not", async () => {
    isThere = false;
    expect(await frames.above(frame, { do: "hide" }, answerTo)).toBeNull();
    expect(await frames.above(frame, { do: "move", line }, answerTo)).toBeNull();
    expect(brought).toEqual([]);
    expect(await frames.above(frame, show, answerTo)).toEqual(line);
    expect(brought).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ["src/above.js"] }]);
  });

  test("says nothing while the answer is awaited, and why when there is none", async () => {
    const answerOf = async (more: object) => {
      await frames.above(frame, { do: "show", card: { ...card, ...more } }, answerTo);
      return (handed.at(-1)!.message["above"] as { answer: unknown }).answer;
    };
    expect(await answerOf({ awaited: true })).toBeNull();
    expect(await answerOf({ trouble: "no ink" })).toEqual({ trouble: "failed", words: "no ink" });
    const nobody = { ...card.naming, person: "eve" };
    expect(await answerOf({ naming: nobody })).toEqual({ trouble: "failed", words: "nobody" });
  });

  test("is not for a top frame to have, nor for what is no tab", async () => {
    await expect(frames.above(top, show, answerTo)).rejects.toThrow("only a frame");
    await expect(frames.above({ id: "us", frameId: 3 }, show, answerTo)).rejects.toThrow("only");
    expect(handed).toEqual([]);
  });
});

describe("what the reader does with it", () => {
  test("is handed to its frame, which says what came of it", async () => {
    expect(await frames.below(top, 3, { do: "keep", letter: "harvest" })).toEqual(line);
    const below = { do: "keep", letter: "harvest" };
    expect(handed).toEqual([{ tab: 7, frame: 3, message: { below } }]);
  });

  test("comes from the top frame only, goes to other frames only, and is nothing else", async () => {
    await expect(frames.below(frame, 4, { do: "dismissed" })).rejects.toThrow("only the top");
    await expect(frames.below(top, 0, { do: "dismissed" })).rejects.toThrow("only the top");
    await expect(frames.below(top, 1.5, { do: "dismissed" })).rejects.toThrow("only the top");
    await expect(frames.below(top, 3, { do: "open" } as never)).rejects.toThrow("cannot");
    expect(handed).toEqual([]);
  });
});
