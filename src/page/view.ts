import type { Context } from "#corpus/dossier.ts";
import type { Mark } from "./block.ts";
import { contextOfPage } from "./context.ts";
import { countsOf } from "./counts.ts";
import { glow } from "./glow.ts";
import { findMark, type Listed, listMarks } from "./list.ts";
import type { Reading } from "./reading.ts";
import { reveal } from "./reveal.ts";
import type { Steps } from "./steps.ts";

/** What this page has to answer with. */
interface Parts {
  readonly reading: Reading;
  readonly steps: Steps;
  choose(mark: Mark): void;
  rest(): void;
}

/** The page as the panel sees it. */
interface View {
  readonly title: string;
  readonly canonical: string | null;
  readonly counts: Record<string, number>;
  readonly mentions: Listed[];
  readonly paused: boolean;
  readonly context: Context;
}

/** What the page says is its own address; null where it says nothing. */
function canonicalHere(): string | null {
  return document.querySelector<HTMLLinkElement>("link[rel~=canonical]")?.href || null;
}

function viewOf(reading: Reading): View {
  const marks = reading.inOrder();
  const context = contextOfPage(reading);
  return {
    title: document.title,
    canonical: canonicalHere(),
    counts: countsOf(marks),
    mentions: listMarks(marks),
    paused: reading.isPaused(),
    context,
  };
}

/** What the panel and the keys may ask of this page; the first argument, who asks, does not matter here. */
export function tabAnswers({ reading, steps, choose, rest }: Parts) {
  return {
    page: () => viewOf(reading),
    reveal: (_sender: unknown, id: number) => {
      const mark = findMark(reading.marks(), id);
      return mark !== null && reveal(mark);
    },
    step: (_sender: unknown, by: 1 | -1) => steps.go(by),
    open: () => {
      const mark = steps.here();
      if (mark) choose(mark);
      return mark !== null;
    },
    glow: (_sender: unknown, people: readonly string[]) => glow(reading.marks(), people),
    rest,
    resume: () => reading.resume(),
  };
}
