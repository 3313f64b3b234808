import type { Mark } from "./block.ts";
import { lineOf } from "./mark.ts";
import type { Reading } from "./reading.ts";
import { reveal } from "./reveal.ts";

/** Going from mention to mention by key. */
export interface Steps {
  /** Goes to the next mark that can be seen (1) or the one before (-1), round the ends. False when there is none. */
  go(by: 1 | -1): boolean;
  /** The mark that was gone to, else the first in view. */
  here(): Mark | null;
}

/** Steps through what is read; the first step begins at the view. */
export function stepsThrough(reading: Reading): Steps {
  let at: Mark | null = null;
  const seen = () => reading.inOrder().filter(({ block }) => block.element.checkVisibility());
  const inView = (marks: readonly Mark[]) => marks.find((mark) => lineOf(mark) !== null) ?? null;

  const next = (marks: readonly Mark[], by: 1 | -1): Mark | undefined => {
    const index = at ? marks.indexOf(at) : -1;
    if (index >= 0) return marks.at((index + by) % marks.length);
    return inView(marks) ?? marks[0];
  };
  return {
    go(by) {
      const mark = next(seen(), by);
      if (!mark) return false;
      at = mark;
      return reveal(mark);
    },
    here() {
      const marks = seen();
      return at && marks.includes(at) && lineOf(at) ? at : inView(marks);
    },
  };
}
