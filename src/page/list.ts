import type { Mark } from "./block.ts";

/** A mention as a list shows it, with at most `AROUND` characters of its line on either side. */
export interface Listed {
  readonly id: number;
  readonly person: string;
  readonly surface: string;
  readonly before: string;
  readonly after: string;
}

const AROUND = 90;

/** By place, not by mark: a block that is read again has other marks, and those of a list stay good. */
const ids = new WeakMap<Element, Map<string, number>>();
let nextId = 1;

function idOf({ block: { element }, mention: { person, start } }: Mark): number {
  const here = ids.get(element) ?? new Map<string, number>();
  ids.set(element, here);
  const place = `${start} ${person}`;
  const id = here.get(place) ?? nextId++;
  here.set(place, id);
  return id;
}

function listed(mark: Mark): Listed {
  const { text } = mark.block;
  const { start, end, person } = mark.mention;
  return {
    id: idOf(mark),
    person,
    surface: text.slice(start, end),
    before: text.slice(Math.max(start - AROUND, 0), start).trimStart(),
    after: text.slice(end, end + AROUND).trimEnd(),
  };
}

/** The marks that can be seen now, as a list in the order of the page. */
export function listMarks(marks: readonly Mark[]): Listed[] {
  return marks.filter(({ block }) => block.element.checkVisibility()).map(listed);
}

/** The mark with this id, if it is still there. */
export function findMark(marks: readonly Mark[], id: number): Mark | null {
  return marks.find((mark) => idOf(mark) === id) ?? null;
}
