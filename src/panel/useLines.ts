import { useEffect, useState } from "preact/hooks";
import type { LetterLine } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";
import { background } from "./background.ts";
import { type Asked, reasonOf } from "./hooks.ts";

/** All letters as far as they have come. */
export interface Lines {
  readonly people: readonly Person[];
  readonly total: number;
  readonly lines: readonly LetterLine[];
}

/** The first stretch fills the view; the others are as large as a message may be without holding anybody up. */
const FIRST = 200;
const MORE = 5000;

/** What was read last: the next view begins with it and need not wait. */
let known: Lines | null = null;

/** Reads all letters stretch by stretch, telling of each; stops when `on` says so. */
async function readAll(tell: (lines: Lines) => void, on: () => boolean): Promise<void> {
  let here: LetterLine[] = [];
  let told = 0;
  for (;;) {
    const { people, total, lines } = await background.lines(
      here.length,
      here.length ? MORE : FIRST,
    );
    here = here.concat(lines);
    const done = here.length >= total || lines.length === 0;
    const all = { people, total, lines: here };
    if (!on()) return;
    // What was known whole is not replaced by the beginning of the same; and each telling costs a sorting of all.
    if (done || (known === null && here.length >= told * 2)) {
      tell(all);
      told = here.length;
    }
    if (done) {
      known = all;
      return;
    }
  }
}

/** All letters as lines, the latest first; they come in stretches. */
export function useLines(): Asked<Lines> {
  const [asked, setAsked] = useState<Asked<Lines>>(
    known ? { state: "here", value: known } : { state: "waiting" },
  );
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const again = () => setTurn((n) => n + 1);
    readAll(
      (value) => setAsked({ state: "here", value }),
      () => current,
    ).catch(
      (error: unknown) => current && setAsked({ state: "failed", why: reasonOf(error), again }),
    );
    return () => {
      current = false;
    };
  }, [turn]);
  return asked;
}
