import type { Box, Drive, Marks, Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";

/** The marks of people on a page, once there are any. */
export async function waitForMarks(tab: Tab): Promise<Marks[]> {
  return until("marks on the page", async () => {
    const marks = (await tab.marks()).filter(({ name }) => name !== "lh-on");
    return marks.length > 0 ? marks : null;
  });
}

/** The first mark that can be hovered without scrolling, with its middle in viewport pixels. */
export function firstInView(
  marks: readonly Marks[],
  height: number,
): { text: string; at: Box } | null {
  const all = marks.flatMap(({ texts, rects }) =>
    texts.map((text, i) => ({ text, at: rects[i]! })),
  );
  const seen = all.filter(({ at }) => at && at.width > 0 && at.y > 0 && at.y + at.height < height);
  return seen.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x)[0] ?? null;
}

/** Hovers the middle of a box. */
export async function hover(tab: Tab, { x, y, width, height }: Box): Promise<void> {
  await tab.hover(x + width / 2, y + height / 2);
}

const indent = (text: string) => text.trim().replace(/\n+/g, "\n").replace(/^/gm, "    ");

/** Does what a reader would do first, and prints what is seen. Resolves to the exit code: 0 when card and panel answered. */
export async function look(drive: Drive, tab: Tab, shots: string): Promise<number> {
  const marks = await waitForMarks(tab);
  const counts = marks.map(({ texts }) => texts.length);
  console.log(`${counts.reduce((sum, n) => sum + n, 0)} marks on the page`);
  const view = await tab.evaluate(() => innerHeight);
  const mark = firstInView(marks, view);
  if (!mark)
    throw new Error(
      "no mark stands in the first screen of this page; scroll by hand with a display",
    );
  await hover(tab, mark.at);
  const card = await tab.waitForCard();
  console.log(`The card of “${mark.text}” says:\n${indent(await card.text())}`);
  await tab.screenshot(`${shots}-card.png`);
  const panel = await drive.panel();
  await panel.waitForText("→");
  console.log(`The panel says:\n${indent(await panel.text())}`);
  await panel.screenshot(`${shots}-panel.png`);
  console.log(`Screenshots: ${shots}-card.png, ${shots}-panel.png`);
  return 0;
}
