// A card that has no room in its frame: the frame's side, and the side of the page around it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import cards from "#cards/cards.css?inline";
import { type Above, type News, standAbove } from "#popover/above.ts";
import { type Shown, stageAfar } from "#popover/afar.ts";
import { stageIn } from "#popover/draw.tsx";
import { makeHost } from "#popover/host.ts";
import "#page/mark.css";
import type { Box } from "#popover/place.ts";
import css from "#popover/popover.css?inline";
import type { Scene, Stage } from "#popover/stage.ts";
import { states, wishes } from "./scenes.tsx";

const scene = states["letters"]!.scene;
const byKey: Scene = { ...scene, hold: "focus" };
const line: Box = { left: 20, top: 30, right: 70, bottom: 48 };
const there: Box = { left: 10, top: 60, right: 380, bottom: 400 };
const soon = () => new Promise((done) => setTimeout(done, 20));

describe("in a frame without room", () => {
  let did: string[];
  /** What the top frame says when it is asked to show a card. */
  let answer: () => Promise<Box | null>;
  let shown: Shown[];
  let stage: ReturnType<typeof stageAfar>;

  beforeEach(async () => {
    await page.viewport(300, 120);
    [did, shown, answer] = [[], [], async () => there];
    const near: Stage = {
      draw: () => did.push("draw here"),
      show: () => did.push("show here"),
      hide: () => did.push("hide here"),
      focus: () => did.push("focus here"),
      box: () => line,
    };
    stage = stageAfar(near, {
      show(card) {
        did.push(card.open ? "show above" : "draw above");
        shown.push(card);
        return answer();
      },
      async move(to) {
        did.push(`move to ${to?.top}`);
        return there;
      },
      hide: async () => did.push("hide above"),
    });
  });
  afterEach(async () => {
    stage.hide();
    await page.viewport(414, 896);
  });
  const show = (what = scene) => stage.show(what, () => line, wishes);

  test("a card is drawn above, shown above with its line, and hidden above", async () => {
    stage.draw(scene, wishes);
    await soon();
    show();
    await soon();
    expect(stage.box()).toEqual(there);
    stage.hide();
    await soon();
    expect(did).toEqual(["draw above", "show above", "hide above"]);
    expect(shown[1]).toEqual({ scene, line, open: true });
    expect(stage.box()).toBeNull();
  });

  test("it is shown here, with the keyboard, when the top frame cannot", async () => {
    answer = async () => null;
    show(byKey);
    stage.focus();
    await soon();
    show();
    stage.hide();
    await soon();
    expect(did).toEqual(["show above", "show here", "focus here", "show here", "hide here"]);
  });

  test("it is shown here when the top frame cannot be reached", async () => {
    answer = () => Promise.reject(new Error("the background sleeps"));
    show();
    await soon();
    expect(did).toEqual(["show above", "show here"]);
  });

  test("what is left before it was shown never shows, here or above", async () => {
    let come: (box: Box | null) => void = () => undefined;
    answer = () => new Promise((done) => (come = done));
    show();
    stage.hide();
    await soon();
    expect(did).toEqual(["show above"]);
    come(null);
    await soon();
    expect(did).toEqual(["show above", "hide above"]);
  });

  test("it follows its line", async () => {
    let top = 30;
    stage.show(scene, () => ({ ...line, top }), wishes);
    await soon();
    top = 22;
    dispatchEvent(new Event("scroll"));
    dispatchEvent(new Event("scroll"));
    await expect.poll(() => did.at(-1)).toBe("move to 22");
  });

  test("the last card, which says that the extension is gone, is shown here", async () => {
    show(states["gone"]!.scene);
    await soon();
    expect(did).toEqual(["show here"]);
  });

  test("a card is shown here where there is room", async () => {
    await page.viewport(900, 900);
    stage.draw(scene, wishes);
    show();
    expect(did).toEqual(["draw here", "show here"]);
  });
});

describe("in the page around", () => {
  const size = { width: 300, height: 120 };
  const host = makeHost(cards + css);
  let told: [number, News][];
  let isGone: boolean;
  let above: Above;
  const guest = { frame: 3, size, scene, wishes, line, open: true };

  function addFrame(into: Element | ShadowRoot = document.body): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.style.cssText =
      "width: 300px; height: 120px; border: 4px solid; padding: 6px; margin: 50px";
    into.append(frame);
    return frame;
  }
  beforeEach(async () => {
    await page.viewport(1000, 800);
    [told, isGone] = [[], false];
    above = standAbove({ stage: stageIn(host), host }, async (frame, news) => {
      told.push([frame, news]);
      if (isGone) throw new Error("the frame is gone");
    });
  });
  afterEach(async () => {
    above.close();
    document.body.replaceChildren();
    await page.viewport(414, 896);
  });

  test("the card of a frame stands beside the line in the frame, and the frame is told where", () => {
    const inner = addFrame().getBoundingClientRect();
    const box = above.show(guest);
    const card = host.root.getBoundingClientRect();
    expect(card.top).toBeCloseTo(inner.top + 10 + line.bottom + 8, 0);
    expect(box?.top).toBeCloseTo(line.bottom + 8, 0);
    expect(box?.left).toBeCloseTo(card.left - inner.left - 10, 0);
  });

  test("the card follows the line, is out of sight with it, and goes when the frame says so", () => {
    addFrame();
    above.show(guest);
    const before = host.root.getBoundingClientRect().top;
    above.move(3, { ...line, top: line.top - 10, bottom: line.bottom - 10 });
    expect(host.root.getBoundingClientRect().top).toBe(before - 10);
    expect(above.move(3, null)).toBeNull();
    expect(host.element.hidden).toBe(true);
    above.hide(4);
    expect(host.element.isConnected).toBe(true);
    above.hide(3);
    expect(host.element.isConnected).toBe(false);
  });

  test("no card is shown for a frame that is not here, or that might be either of two", () => {
    expect(above.show(guest)).toBeNull();
    addFrame();
    expect(above.show({ ...guest, size: { width: 320, height: 120 } })).toBeNull();
    addFrame();
    expect(above.show(guest)).toBeNull();
    expect(host.element.isConnected).toBe(false);
  });

  test("the frame with the keyboard is meant, also in a shadow root, and gets the keyboard back", () => {
    const shadow = document.body
      .appendChild(document.createElement("div"))
      .attachShadow({ mode: "open" });
    const frame = addFrame(shadow);
    addFrame();
    frame.focus();
    above.show({ ...guest, scene: byKey });
    expect(document.activeElement).toBe(host.element);
    above.hide(3);
    expect(shadow.activeElement).toBe(frame);
  });

  test("a card gives way to that of another frame, but not when it is pinned", () => {
    addFrame();
    above.show({ ...guest, scene: states["pinned"]!.scene });
    expect(above.show({ ...guest, frame: 4 })).toBeNull();
    above.show(guest);
    expect(above.show({ ...guest, frame: 4 })).not.toBeNull();
    expect(told).toEqual([[3, { do: "dismissed" }]]);
  });

  test("the frame hears of the pointer, of presses and of Escape, each once", () => {
    addFrame();
    above.show(guest);
    const move = (on: Element) =>
      on.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse" }));
    move(host.element);
    move(host.element);
    move(document.body);
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    host.element.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key: "Escape" }));
    expect(told.map(([, news]) => ("what" in news ? news.what : news.do))).toEqual([
      "card",
      "page",
      "pressed",
      "dismissed",
    ]);
  });

  test("a card goes with its frame, and when the frame does not know of it any more", async () => {
    const frame = addFrame();
    above.show(guest);
    frame.remove();
    await vi.waitFor(() => expect(host.element.isConnected).toBe(false));
    const other = addFrame();
    above.show(guest);
    isGone = true;
    other.dispatchEvent(new Event("load"));
    await vi.waitFor(() => expect(host.element.isConnected).toBe(false));
  });

  test("what is only drawn for the moment to come is not seen yet, and takes nobody's place", () => {
    addFrame();
    above.show({ ...guest, open: false });
    expect(host.element.isConnected).toBe(false);
    above.show(guest);
    const text = host.root.innerText;
    above.show({ ...guest, frame: 4, scene: states["loading"]!.scene, open: false });
    expect(host.root.innerText).toBe(text);
    expect(told).toEqual([]);
  });
});
