import { afterEach, expect, test, vi } from "vitest";
import type { Block, Mark } from "#page/block.ts";
import { nearest } from "#page/near.ts";
import { follow, lookHere, registered, undoneAfterEach } from "./begin.ts";

const undo = undoneAfterEach();

afterEach(() => {
  vi.restoreAllMocks();
});

const NAMED = "<p>Vladimir Putin met Moon Jae-in.</p>";

/** Reads a page and resolves once something on it is painted. */
async function readUntilPainted(html: string): Promise<void> {
  document.body.innerHTML = html;
  follow(lookHere(), undo());
  await vi.waitFor(() => expect(CSS.highlights.size).toBeGreaterThan(0), 5000);
}

const isPainted = (element: Element) =>
  registered().some(({ startContainer }) => element.contains(startContainer));

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
  await readUntilPainted(`${NAMED}<div style="block-size: 9999px"></div>${NAMED.repeat(60)}`);
  const [spacer, below] = [document.querySelector("div")!, document.querySelector("div + p")!];
  expect(isPainted(below)).toBe(false);
  spacer.remove();
  await vi.waitFor(() => expect(isPainted(below)).toBe(true), 5000);
});
