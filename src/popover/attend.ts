import type { Box } from "./place.ts";
import type { Answer, Stage, Wishes } from "./stage.ts";
import { atRest, type Deed, type Happening, step, type Visit } from "./visit.ts";

/** What attending to marks of type `Target` needs from the page and from the background. */
export interface Attendance<Target> {
  readonly stage: Stage;
  ask(target: Target): Promise<Answer>;
  lineOf(target: Target): Box | null;
  /** Tints the mark that a card is open for, none for null. */
  tint(target: Target | null): void;
  openPanel(hash: string): void;
}

/** The way to a visit: by what happens under the pointer, or by key. */
export interface Visits<Target> {
  happen(happening: Happening<Target, Answer>): void;
  /** Opens a card by key: the keyboard goes into it. */
  choose(target: Target): void;
}

/** Why there is no answer: a card that says so is better than a silent mark. */
function troubled(error: unknown): Answer {
  return { trouble: error instanceof Error ? error.message : String(error) };
}

/** Attends the reader's visits: keeps the one value that a visit is, and does what follows from each happening. */
export function attend<T>(
  { stage, ask, lineOf, tint, openPanel }: Attendance<T>,
  signal: AbortSignal,
): Visits<T> {
  let now: Visit<T, Answer> = atRest;
  let byKey = false;
  let timer: ReturnType<typeof setTimeout>;

  const wishes: Wishes = { openPanel, close: () => happen({ type: "dismissed" }) };
  const show = (target: T, answer: Answer) => {
    tint(target);
    stage.show(answer, () => lineOf(target), wishes);
    if (byKey) stage.focus();
    byKey = false;
  };
  const hide = () => {
    tint(null);
    stage.hide();
  };
  const act = (deed: Deed<T, Answer>) => {
    switch (deed.do) {
      case "wait":
        clearTimeout(timer);
        timer = setTimeout(() => happen({ type: "time", visit: deed.visit }), deed.ms);
        return;
      case "ask":
        void ask(deed.target)
          .catch(troubled)
          .then((answer) => happen({ type: "answered", visit: deed.visit, answer }));
        return;
      case "show":
        show(deed.target, deed.answer);
        return;
      case "hide":
        hide();
    }
  };
  const happen = (happening: Happening<T, Answer>) => {
    if (signal.aborted) return;
    const { next, deeds } = step(now, happening);
    now = next;
    deeds.forEach(act);
  };
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    hide();
  });
  return {
    happen,
    choose(target) {
      byKey = true;
      happen({ type: "chosen", target });
    },
  };
}
