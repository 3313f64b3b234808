import type { Box, CardView, Drive, Marks, Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";

/** The marks of people on a page, once there are any. */
export async function waitForMarks(tab: Tab): Promise<Marks[]> {
  return until("marks on the page", async () => {
    const marks = (await tab.marks()).filter(({ name }) => name !== "lh-on");
    return marks.length > 0 ? marks : null;
  });
}

/** Scrolls the first mark that can be seen at all into the middle of the view; resolves to its box, null when all are hidden. */
export function bringToView(tab: Tab, wanted = ""): Promise<Box | null> {
  return tab.evaluate(async (word: string) => {
    const rectOf = (place: AbstractRange) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return { text: range.toString(), rect: range.getClientRects()[0] };
    };
    const isOn = (place: AbstractRange, { x, y, width, height }: DOMRect) => {
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const { host } = place.startContainer.getRootNode() as Partial<ShadowRoot>;
      return top !== null && (top === host || top.contains(place.startContainer));
    };
    const marks = [...CSS.highlights].flatMap(([name, ranges]) =>
      name === "lh-on" ? [] : [...ranges],
    );
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    const inOrder = marks.toSorted((a, b) =>
      a.startContainer.compareDocumentPosition(b.startContainer) & follows ? -1 : 1,
    );
    for (const place of inOrder) {
      if (!rectOf(place).text.includes(word) || !rectOf(place).rect?.width) continue;
      place.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { rect } = rectOf(place);
      if (rect && isOn(place, rect))
        return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }
    return null;
  }, wanted);
}

/** Hovers the middle of a box. */
export async function hover(tab: Tab, { x, y, width, height }: Box): Promise<void> {
  await tab.hover(x + width / 2, y + height / 2);
}

/** Hovers the first mark that reads `wanted`, or the first of all, and resolves to its card once that has faded in. */
export async function openCard(tab: Tab, wanted = ""): Promise<CardView> {
  await waitForMarks(tab);
  const box = await until(`a mark “${wanted}” that can be seen`, () => bringToView(tab, wanted));
  await hover(tab, box);
  const card = await tab.waitForCard();
  await card.evaluate(async (root: ShadowRoot) => {
    const fading = root.firstElementChild?.getAnimations() ?? [];
    await Promise.all(fading.map(({ finished }) => finished));
  });
  return card;
}

const indent = (text: string) => text.trim().replace(/\n+/g, "\n").replace(/^/gm, "    ");

/** Does what a reader would do first, and prints what is seen. Resolves to the exit code: 0 when card and panel answered. */
export async function look(drive: Drive, tab: Tab, shots: string): Promise<number> {
  const marks = await waitForMarks(tab);
  const counts = marks.map(({ texts }) => texts.length);
  console.log(`${counts.reduce((sum, n) => sum + n, 0)} marks on the page`);
  const card = await openCard(tab);
  console.log(`The card of the first mention says:\n${indent(await card.text())}`);
  await tab.screenshot(`${shots}-card.png`);
  const panel = await drive.panel();
  await panel.waitForText("→");
  console.log(`The panel says:\n${indent(await panel.text())}`);
  await panel.screenshot(`${shots}-panel.png`);
  console.log(`Screenshots: ${shots}-card.png, ${shots}-panel.png`);
  return 0;
}
