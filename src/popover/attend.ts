import type { Box } from "./place.ts";
import { type Answer, theStage, type Wishes } from "./stage.ts";
import { atRest, type Deed, type Happening, step, type Visit } from "./visit.ts";

/** What attending to marks of type `Target` needs from the page and from the background. */
export interface Attendance<Target> {
  /** Brings the card's code to the page. */
  bringStage(): Promise<void>;
  ask(target: Target): Promise<Answer>;
  lineOf(target: Target): Box | null;
  /** Tints the mark that a card is open for, none for null. */
  tint(target: Target | null): void;
  openPanel(hash: string): void;
}

/** Tells what happens on the page. */
export type Happen<Target> = (happening: Happening<Target, Answer>) => void;

/** The way to a visit: by what happens under the pointer, or by key. */
export interface Attendant<Target> {
  happen: Happen<Target>;
  /** Opens a card by key: the keyboard goes into it. */
  choose(target: Target): void;
}

/** The answer of the background, or why there is none: a card that says so is better than a silent mark. */
async function answerFor<T>(attendance: Attendance<T>, target: T): Promise<Answer> {
  try {
    const [answer] = await Promise.all([
      attendance.ask(target),
      theStage() ? null : attendance.bringStage(),
    ]);
    return answer;
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

/** Attends the reader's visits: keeps the one value that a visit is, and does what follows from each happening. */
export function attend<T>(attendance: Attendance<T>, signal: AbortSignal): Attendant<T> {
  let now: Visit<T, Answer> = atRest;
  let byKey = false;
  let timer: ReturnType<typeof setTimeout>;

  const wishes: Wishes = {
    openPanel: (hash) => attendance.openPanel(hash),
    close: () => happen({ type: "dismissed" }),
  };
  const act = (deed: Deed<T, Answer>) => {
    switch (deed.do) {
      case "wait":
        clearTimeout(timer);
        timer = setTimeout(() => happen({ type: "time", visit: deed.visit }), deed.ms);
        return;
      case "ask":
        void answerFor(attendance, deed.target).then((answer) =>
          happen({ type: "answered", visit: deed.visit, answer }),
        );
        return;
      case "show":
        attendance.tint(deed.target);
        theStage()?.show(deed.answer, () => attendance.lineOf(deed.target), wishes);
        if (byKey) theStage()?.focus();
        byKey = false;
        return;
      case "hide":
        attendance.tint(null);
        theStage()?.hide();
    }
  };
  const happen: Happen<T> = (happening) => {
    if (signal.aborted) return;
    const { next, deeds } = step(now, happening);
    now = next;
    deeds.forEach(act);
  };
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    theStage()?.hide();
  });
  return {
    happen,
    choose(target) {
      byKey = true;
      happen({ type: "chosen", target });
    },
  };
}
