import { beforeEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import type { Mark } from "#page/block.ts";
import { taps } from "#page/touch.ts";
import { follow, lookHere, undoneAfterEach } from "./begin.ts";

const undo = undoneAfterEach();
let isFirst: boolean;
/** The mark with a card; undefined as long as nobody came who could show one. */
let open: Mark | null | undefined;
let tapped: string[];
/** What the page heard of: "click", "click!" for one whose link is not followed. */
let heard: string[];

beforeEach(() => {
  [isFirst, open, tapped, heard] = [true, null, [], []];
});

async function read(html: string): Promise<void> {
  document.body.setHTMLUnsafe(html);
  const { signal } = undo();
  const reading = follow(lookHere(), undo());
  const touched = (mark: Mark) => {
    tapped.push(mark.mention.surface);
    if (open !== undefined) open = mark;
  };
  taps(reading, { attended: () => open, isFirst: () => isFirst, tapped: touched }, signal);
  // As the attendant does, who comes later: a press anywhere closes the card.
  addEventListener("pointerdown", () => (open &&= null), { capture: true, signal });
  const told = (event: Event) => {
    heard.push(event.defaultPrevented ? "click!" : "click");
    event.preventDefault();
  };
  addEventListener("click", told, { signal });
  await expect.poll(() => reading.marks().length).toBeGreaterThan(0);
}

/** A finger on the middle of an element; the page under test stands in a frame of the runner's. */
async function tap(element: Element): Promise<void> {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / innerWidth;
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = frame.left + (left + width / 2) * scale;
  const y = frame.top + (top + height / 2) * scale;
  const before = heard.length;
  const { send } = cdp() as unknown as { send(method: string, how: object): Promise<void> };
  await send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => heard.length).toBe(before + 1);
}

const inPage = (selector: string) => document.querySelector(selector)!;

test("the first tap on a name in a link is for the card, the second follows the link, and the page hears of both", async () => {
  await read('<p>Today <a href="#there"><b>Vladimir Putin</b> spoke</a> at length.</p>');
  await tap(inPage("b"));
  expect(tapped).toEqual(["Vladimir Putin"]);
  await tap(inPage("b"));
  expect(tapped).toHaveLength(1);
  expect(heard).toEqual(["click!", "click"]);
});

test("a second tap that comes before the card's code does follows the link too", async () => {
  open = undefined;
  await read('<p>Today <a href="#there"><b>Vladimir Putin</b> spoke</a> at length.</p>');
  await tap(inPage("b"));
  await tap(inPage("b"));
  expect(tapped).toHaveLength(1);
  expect(heard).toEqual(["click!", "click"]);
});

test("a card that was closed meanwhile comes again at the next tap", async () => {
  await read(
    '<p>Today <a href="#there"><b>Vladimir Putin</b> spoke</a>.</p><p id="else">It rained.</p>',
  );
  await tap(inPage("b"));
  await tap(inPage("#else"));
  await tap(inPage("b"));
  expect(tapped).toHaveLength(2);
  expect(heard).toEqual(["click!", "click", "click!"]);
});

test("beside the name, and where cards wait for a key, a link is followed as ever", async () => {
  await read('<p>Today <a href="#there"><b>Vladimir Putin</b> <i>spoke</i></a> at length.</p>');
  await tap(inPage("i"));
  isFirst = false;
  await tap(inPage("b"));
  expect(tapped).toEqual([]);
  expect(heard).toEqual(["click", "click"]);
});

test("on a button, a label or a fold, also in a link, a tap does what it always did", async () => {
  await read(`<p><button><b>Vladimir Putin</b></button> <label><b>Vladimir Putin</b></label>
    <a href="#there"><span role="button"><b>Vladimir Putin</b></span></a></p>
    <details><summary><b>Vladimir Putin</b></summary></details>`);
  for (const name of document.querySelectorAll("b")) await tap(name);
  expect(tapped).toEqual([]);
  expect(heard).toEqual(["click", "click", "click", "click"]);
});

test("a link within an open shadow root waits for the second tap too", async () => {
  await read(`<div><template shadowrootmode="open"><p>Today <a href="#there"><b>Vladimir Putin</b>
    spoke</a> at length.</p></template></div>`);
  const name = inPage("div").shadowRoot!.querySelector("b")!;
  await tap(name);
  await tap(name);
  expect(tapped).toHaveLength(1);
  expect(heard).toEqual(["click!", "click"]);
});

test("a name outside of all links gets its card at the first tap", async () => {
  await read("<p><b>Vladimir Putin</b> spoke.</p>");
  await tap(inPage("b"));
  expect(tapped).toHaveLength(1);
  expect(heard).toEqual(["click"]);
});

test("a click that the page makes itself is the page's", async () => {
  await read('<p><a href="#there"><b>Vladimir Putin</b></a></p>');
  const { left, top } = inPage("b").getBoundingClientRect();
  const made = { pointerType: "touch", clientX: left + 5, clientY: top + 5, bubbles: true };
  inPage("b").dispatchEvent(new PointerEvent("click", { ...made, cancelable: true }));
  expect(tapped).toEqual([]);
  expect(heard).toEqual(["click"]);
});
