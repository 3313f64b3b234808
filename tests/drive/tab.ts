import { cardIn } from "./card.ts";
import type { Box, Marks, PanelView, Tab } from "./drive.ts";
import { until, untilSays } from "./until.ts";
import { evaluateBy, middle, type View } from "./view.ts";

/** A tab on a view of its page. */
export function tabOf(view: View): Tab {
  const evaluate = evaluateBy(view.run);
  const card = () => cardIn(view);
  return {
    ...controls(view),
    evaluate,
    hover: view.move,
    click: view.click,
    tap: view.tap,
    wheel: view.wheel,
    marks: () => evaluate(readMarks),
    card,
    waitForCard: (timeout) => until("a card", card, timeout),
    waitForNoCard: async (timeout) => {
      await until("the card to go", async () => ((await card()) ? null : true), timeout);
    },
    snapshotDom: () => evaluate(() => document.documentElement.outerHTML),
    activate: view.activate,
    close: view.close,
  };
}

/** The panel on a view of its page, or null as long as the page at `address` has not loaded there. */
export async function loadedPanel(view: View, address: string): Promise<PanelView | null> {
  const state = evaluateBy(view.run)(() => `${document.readyState} ${location.href}`);
  // The empty document that stands there first may go while it is asked.
  const loaded = (await state.catch(() => "")).startsWith(`complete ${address}`);
  return loaded ? panelOf(view) : null;
}

function panelOf(view: View): PanelView {
  const evaluate = evaluateBy(view.run);
  const text = () => evaluate(() => document.body.innerText);
  return {
    ...controls(view),
    evaluate,
    text,
    async click(selector) {
      const box = await evaluate(scrollTo, selector);
      if (!box) throw new Error(`Nothing that shows in the panel matches ${selector}.`);
      await view.click(...middle(box));
    },
    waitForText: (part, timeout) => untilSays(part, text, timeout),
  };
}

function controls({ url, press, screenshot }: View) {
  return { url, press, screenshot };
}

// The functions below run in the page.

function readMarks(): Marks[] {
  const live = document.createRange();
  const read = (range: AbstractRange) => {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const rect =
      [...live.getClientRects()].find((r) => r.width > 0) ?? live.getBoundingClientRect();
    return { text: live.toString(), rect: rect.toJSON() };
  };
  return [...CSS.highlights].map(([name, highlight]) => {
    const ranges = [...highlight].map(read);
    return { name, texts: ranges.map((r) => r.text), rects: ranges.map((r) => r.rect) };
  });
}

/** What comes into view may get its real height only then: it is brought there until it stays where it is. */
async function scrollTo(selector: string): Promise<Box | null> {
  const element = document.querySelector(selector);
  const bring = () => {
    element?.scrollIntoView({ block: "nearest", behavior: "instant" });
    return element?.getBoundingClientRect();
  };
  let box = bring();
  for (let turn = 0; turn < 10; turn++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const before = box?.y;
    box = bring();
    if (before === box?.y) break;
  }
  return box && box.width > 0 && box.height > 0 ? box.toJSON() : null;
}
