import { leadsToCard } from "./corridor.ts";
import type { Box } from "./place.ts";
import type { Motion } from "./pointer.ts";
import type { Answer, Errands, Naming, Scene, Stage, Wishes } from "./stage.ts";
import { atRest, type Deed, type Happening, type Hold, SETTLE, type Visit } from "./states.ts";
import { step } from "./visit.ts";

/** What attending to marks of type `Target` needs from the page and from the background. */
export interface Attendance<Target> {
  readonly stage: Stage;
  ask(target: Target): Promise<Answer>;
  naming(target: Target): Naming;
  errands(target: Target): Errands;
  lineOf(target: Target): Box | null;
  /** Tints the mark that a card is open for, none for null. */
  tint(target: Target | null): void;
  motion(): Motion;
  /** Whether resting on a mark opens its card: not as long as a key is to be held and is not. */
  isWanted(): boolean;
  /** Whether the extension is still there: a card that says that it is gone is the last. */
  isGone(): boolean;
}

/** The way to a visit: by what happens under the pointer, or by key or touch. */
export interface Visits<Target> {
  over(what: Target | "card" | null): void;
  /** Looks again at what the pointer was over last: a key went down or up. */
  lookAgain(): void;
  happen(happening: Happening<Target, Answer>): void;
  /** The mark that has a card, or is about to get one. */
  at(): Target | null;
}

/** Why there is no answer: a card that says so is better than a silent mark. */
function troubled(error: unknown, gone: boolean): Answer {
  const words = error instanceof Error ? error.message : String(error);
  return { trouble: gone ? "gone" : "failed", words };
}

/** Attends the reader's visits: keeps the one value that a visit is, and does what follows from each happening. */
export function attend<T>(attendance: Attendance<T>, undo: AbortController): Visits<T> {
  const { stage, lineOf, tint, isGone } = attendance;
  let now: Visit<T, Answer> = atRest;
  let last: T | "card" | null = null;
  let begin = 0;
  let due = 0;
  let timer: ReturnType<typeof setTimeout>;

  const wishes = (target: T): Wishes => ({
    ...attendance.errands(target),
    close: () => happen({ type: "dismissed" }),
    pin: (on) => happen({ type: "pinned", on }),
    askAgain: () => happen({ type: "chosen", target }),
  });
  const sceneOf = (target: T, answer: Answer | null, hold: Hold): Scene => ({
    naming: attendance.naming(target),
    answer,
    hold,
  });
  const show = (target: T, answer: Answer | null, hold: Hold) => {
    const isNew = stage.box() === null;
    tint(target);
    stage.show(sceneOf(target, answer, hold), () => lineOf(target), wishes(target));
    if (isNew && hold === "focus") stage.focus();
  };
  const hide = () => {
    tint(null);
    stage.hide();
    if (isGone()) undo.abort();
  };
  // A wait begins when the pointer moved, or when the wait before was due: not when a frame or a timer got round to it.
  const wait = (visit: number, ms: number) => {
    clearTimeout(timer);
    due = begin + ms;
    timer = setTimeout(() => happen({ type: "time", visit }, due), due - performance.now());
  };
  const act = (deed: Deed<T, Answer>) => {
    switch (deed.do) {
      case "wait":
        wait(deed.visit, deed.ms);
        return;
      case "ask":
        void attendance
          .ask(deed.target)
          .catch((error: unknown) => troubled(error, isGone()))
          .then((answer) => happen({ type: "answered", visit: deed.visit, answer }));
        return;
      case "draw":
        stage.draw(sceneOf(deed.target, deed.answer, "pointer"), wishes(deed.target));
        return;
      case "show":
        show(deed.target, deed.answer, deed.hold);
        return;
      case "hide":
        hide();
    }
  };
  const happen = (happening: Happening<T, Answer>, at = performance.now()) => {
    if (undo.signal.aborted) return;
    begin = at;
    const { next, deeds } = step(now, happening);
    now = next;
    deeds.forEach(act);
  };
  const isToward = (way: Motion["way"]) => {
    const card = stage.box();
    const target = at();
    const line = card && target ? lineOf(target) : null;
    return card !== null && line !== null && leadsToCard(line, card, way);
  };
  const over = (what: T | "card" | null) => {
    last = what;
    const { way, speed, since } = attendance.motion();
    const counts = what === "card" || ("target" in now && now.target === what);
    const meant = counts || attendance.isWanted() ? what : null;
    const happening = {
      type: "over",
      what: meant,
      speed,
      toward: !counts && isToward(way),
    } as const;
    happen(happening, performance.now() - Math.min(since, SETTLE));
  };
  undo.signal.addEventListener("abort", () => {
    clearTimeout(timer);
    tint(null);
    stage.hide();
  });
  const at = () => ("target" in now ? now.target : null);
  return { happen, over, lookAgain: () => over(last), at };
}
