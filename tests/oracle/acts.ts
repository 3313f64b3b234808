// What a reader, or a writer, does on a page while we are watched.
import type { Tab } from "../drive/drive.ts";
import { settle } from "./observe.ts";

/** Something that somebody does on a page. */
export type Act = (tab: Tab) => Promise<void>;

const each = async (tab: Tab, times: number, act: () => Promise<void>) => {
  for (let turn = 0; turn < times; turn++) {
    await act();
    await settle(tab);
  }
};

const middleOf = (tab: Tab, selector: string) =>
  tab.evaluate((wanted: string) => {
    const box = document.querySelector(wanted)!.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  }, selector);

/** Presses the middle of an element and moves away at once, before a pointer counts as resting. */
const press = async (tab: Tab, selector: string) => {
  await tab.click(...(await middleOf(tab, selector)));
  await tab.hover(2, 2);
  await settle(tab);
};

const type = async (tab: Tab, text: string) => {
  for (const letter of text) await tab.press(letter);
  await settle(tab);
};

/** Reads: two steps with the Tab key, a turn of the wheel, a selection over the first texts. */
export const readThrough: Act = async (tab) => {
  await tab.hover(2, 2);
  await each(tab, 2, () => tab.press("Tab"));
  await each(tab, 1, () => tab.wheel(500));
  await tab.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const first = texts.nextNode();
    for (let step = 0; step < 40; step++) texts.nextNode();
    if (first && texts.currentNode !== first)
      getSelection()?.setBaseAndExtent(first, 0, texts.currentNode, 1);
  });
  await settle(tab, 400);
};

/** Adds to a list, strikes one out, filters. */
export const useApp: Act = async (tab) => {
  await each(tab, 3, () => press(tab, "#add"));
  await press(tab, "li:nth-child(2) button");
  await press(tab, "#filter");
  await type(tab, "Putin");
  await settle(tab, 400);
};

/** Scrolls a list that keeps only what is in view. */
export const scrollList: Act = async (tab) => {
  await each(tab, 4, () => tab.evaluate(() => document.querySelector("#view")!.scrollBy(0, 700)));
  await settle(tab, 400);
};

/** Writes, waits until we have surely looked, takes some of it back, writes on. */
export const write: Act = async (tab) => {
  await press(tab, "#editor");
  await type(tab, "Vladimir Putin met Moon Jae-in");
  await settle(tab, 600);
  await each(tab, 2, () => tab.press("Control+z"));
  await settle(tab, 600);
  await tab.press("Control+Shift+z");
  await type(tab, " and Trump");
  await settle(tab, 400);
};

/** Follows a link whose words are marked, presses a button whose words are. */
export const pressUnderMarks: Act = async (tab) => {
  await settle(tab, 600);
  await press(tab, "a");
  await press(tab, "button");
  await settle(tab, 400);
};

/** Waits, while the page does what it does. */
export const wait: Act = (tab) => settle(tab, 900);
