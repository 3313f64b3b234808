import { afterEach, expect, test, vi } from "vitest";
import type { Block, Mark } from "#page/block.ts";
import { lookAt } from "#page/look.ts";
import { nearest } from "#page/near.ts";
import { startReading } from "#page/reading.ts";
import { hearHere } from "./hear.ts";

let undo = new AbortController();

afterEach(() => {
  undo.abort();
  undo = new AbortController();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const wanted = {
  hear: hearHere,
  without: [],
  corrections: [],
  style: "underline",
  css: "",
} as const;

const NAMED = "<p>Vladimir Putin met Moon Jae-in.</p>";

async function read(html: string): Promise<void> {
  document.body.innerHTML = html;
  const look = lookAt(document, () => undefined);
  startReading(look, wanted, () => undefined, undo.signal);
  await vi.waitFor(() => expect(CSS.highlights.size).toBeGreaterThan(0), 5000);
}

const isPainted = (element: Element) =>
  [...CSS.highlights.values()].some((highlight) =>
    [...highlight].some(({ startContainer }) => element.contains(startContainer)),
  );

/** Runs the search for what is near to its end. */
function near(marks: readonly Mark[], far: WeakMap<Block, number>): readonly Mark[] {
  const search = nearest(marks, far);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

test("what was found far off is not measured again, what is near and what is new is", () => {
  document.body.innerHTML = NAMED.repeat(400);
  const marks = [...document.querySelectorAll("p")].map(
    (element) => ({ block: { element } }) as unknown as Mark,
  );
  const far = new WeakMap<Block, number>();
  const found = near(marks.slice(1), far);
  const measure = vi.spyOn(Element.prototype, "getBoundingClientRect");
  expect(near(marks, far)).toEqual([marks[0], ...found]);
  expect(measure).toHaveBeenCalledTimes(found.length + 1);
  expect(found.length).toBeLessThan(200);
});

test("marks that come near because the page took away what stood between are painted, although nobody scrolled", async () => {
  await read(`${NAMED}<div style="block-size: 9999px"></div>${NAMED.repeat(60)}`);
  const [spacer, below] = [document.querySelector("div")!, document.querySelector("div + p")!];
  expect(isPainted(below)).toBe(false);
  spacer.remove();
  await vi.waitFor(() => expect(isPainted(below)).toBe(true), 5000);
});
