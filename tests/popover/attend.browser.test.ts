import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import cards from "#cards/cards.css?inline";
import { attend, type Attendance } from "#popover/attend.ts";
import { copy } from "#popover/copy.ts";
import { stageIn } from "#popover/draw.tsx";
import { heed } from "#popover/heed.ts";
import { makeHost } from "#popover/host.ts";
import "#page/mark.css";
import frame from "#popover/popover.css?inline";
import type { Answer } from "#popover/stage.ts";
import { DWELL, LEAVE, SILENCE } from "#popover/states.ts";
import { dossierOf, wishes } from "./scenes.tsx";

let undo = new AbortController();
const line = { left: 100, top: 50, right: 160, bottom: 70 };
const answer: Answer = { dossier: dossierOf("ada"), packaged: false };
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const host = makeHost(cards + frame);
const text = () => (host.root.isConnected ? host.root.innerText : null);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  undo.abort();
  undo = new AbortController();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** An attendant of marks that are called by name, with all that it did. */
function attendant(more: Partial<Attendance<string>> = {}) {
  const asked: string[] = [];
  const visits = attend<string>(
    {
      stage: stageIn(host),
      ask: (target) => {
        asked.push(target);
        return Promise.resolve(answer);
      },
      naming: () => ({ person: "ada", surface: "Ada", confidence: 1, because: [] }),
      errands: () => wishes,
      lineOf: () => line,
      tint: () => undefined,
      motion: () => ({
        way: [
          { x: 0, y: 0 },
          { x: 0, y: 0 },
        ],
        speed: 0,
        since: 0,
      }),
      isWanted: () => true,
      isGone: () => false,
      ...more,
    },
    undo,
  );
  return { ...visits, asked };
}

describe("an attended mark", () => {
  test("gets its card when the pointer has rested, not before, and loses it after leaving", async () => {
    const { over, asked } = attendant();
    over("Ada");
    await pass(DWELL - 1);
    expect(text()).toBeNull();
    expect(asked).toEqual(["Ada"]);
    await pass(1);
    expect(text()).toContain("Ada");
    over(null);
    await pass(LEAVE - 1);
    expect(text()).not.toBeNull();
    await pass(1);
    expect(text()).toBeNull();
  });

  test("has a card that says so when the answer takes long, and when there is none", async () => {
    let fail: (error: Error) => void = () => undefined;
    const ask = () =>
      new Promise<Answer>((_resolve, reject) => {
        fail = reject;
      });
    const { over } = attendant({ ask });
    over("Ada");
    await pass(DWELL + SILENCE);
    expect(text()).toContain("Looking up the letters");
    fail(new Error("the store is shut"));
    await pass(0);
    expect(text()).toContain("the store is shut");
    expect(text()).toContain("Try again");
  });

  test("says that the extension is gone, once, and then everything is undone", async () => {
    const ask = () => Promise.reject(new Error("gone"));
    const { over, happen } = attendant({ ask, isGone: () => true });
    over("Ada");
    await pass(DWELL + SILENCE);
    expect(text()).toContain("Letterhead was updated");
    happen({ type: "dismissed" });
    expect(undo.signal.aborted).toBe(true);
    expect(text()).toBeNull();
  });

  test("waits for the key where one is wanted", async () => {
    let held = false;
    const { over, lookAgain } = attendant({ isWanted: () => held });
    over("Ada");
    await pass(1000);
    expect(text()).toBeNull();
    held = true;
    lookAgain();
    await pass(DWELL);
    expect(text()).toContain("Ada");
  });
});

describe("the host of a card", () => {
  test("stands in the dialog that is open, for all else is inert, and leaves the page as it was", async () => {
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    dialog.showModal();
    const before = document.documentElement.outerHTML;
    const { happen } = attendant();
    happen({ type: "chosen", target: "Ada" });
    await pass(0);
    expect(host.element.parentElement).toBe(dialog);
    happen({ type: "dismissed" });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("takes the keyboard in by key only, and gives it back", async () => {
    const link = document.createElement("button");
    document.body.append(link);
    link.focus();
    const { happen, over } = attendant();
    over("Ada");
    await pass(DWELL);
    expect(document.activeElement).toBe(link);
    happen({ type: "chosen", target: "Ada" });
    await pass(0);
    expect(document.activeElement).toBe(host.element);
    happen({ type: "dismissed" });
    expect(document.activeElement).toBe(link);
  });

  test("never covers the line, below or above it", async () => {
    for (const top of [50, innerHeight - 60]) {
      const at = { ...line, top, bottom: top + 20 };
      const { happen } = attendant({ lineOf: () => at });
      happen({ type: "chosen", target: "Ada" });
      await pass(0);
      const box = host.box()!;
      expect(box.bottom <= at.top || box.top >= at.bottom).toBe(true);
      happen({ type: "dismissed" });
    }
  });

  test("goes out of sight with its line, and comes back with it", async () => {
    let at: typeof line | null = line;
    const { happen } = attendant({ lineOf: () => at });
    happen({ type: "chosen", target: "Ada" });
    await pass(0);
    at = null;
    dispatchEvent(new Event("scroll"));
    expect(host.box()).toBeNull();
    at = line;
    dispatchEvent(new Event("scroll"));
    expect(host.box()).not.toBeNull();
  });
});

test("Escape, a press elsewhere and keys that are held are heard, a press on the card is not", () => {
  const heard: unknown[] = [];
  heed(
    (target) => target === document.body,
    {
      dismissed: () => heard.push("dismissed"),
      pressed: () => heard.push("pressed"),
      held: (key, down) => heard.push([key, down]),
    },
    undo.signal,
  );
  dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  document.documentElement.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  dispatchEvent(new KeyboardEvent("keydown", { key: "Alt" }));
  dispatchEvent(new KeyboardEvent("keyup", { key: "Alt" }));
  expect(heard).toEqual(["dismissed", "pressed", ["Alt", true], ["Alt", false]]);
});

test("words are copied through a field of the card's own where the clipboard is not open to the page", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  const copied: string[] = [];
  vi.spyOn(document, "execCommand").mockImplementation(() => {
    copied.push(document.querySelector("textarea")!.value);
    return true;
  });
  await copy("a quotation", document.body);
  expect(copied).toEqual(["a quotation"]);
  expect(document.querySelector("textarea")).toBeNull();
  vi.mocked(document.execCommand).mockReturnValue(false);
  await expect(copy("a quotation", document.body)).rejects.toThrow("did not let it copy");
  vi.restoreAllMocks();
});
