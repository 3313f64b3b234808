import type { Mark } from "./block.ts";
import { paintGlow } from "./mark.ts";
import { nearest } from "./near.ts";

/** Runs a slicing search to its end: the marks of a few people are too few to need slices. */
function whole<T>(search: Generator<void, T>): T {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** Tints the mentions of these people near the view, and no others. */
export function glow(marks: readonly Mark[], people: readonly string[]): void {
  const named = marks.filter(({ mention }) => people.includes(mention.person));
  paintGlow(whole(nearest(named)));
}
