/**
 * One stay of the reader on a mark, as one value. Pure: what happened goes in, the next state and what is to be done come out.
 * Every visit has a number, and an answer or a timer that carries an old number is dropped: that is the whole story against flicker.
 *
 *   resting → dwelling → asking → shown ⇄ leaving → resting
 */
export type Visit<Target, Answer> =
  | { readonly state: "resting"; readonly visit: number; readonly dismissed: Target | null }
  | { readonly state: "dwelling"; readonly visit: number; readonly target: Target }
  | { readonly state: "asking"; readonly visit: number; readonly target: Target }
  | {
      readonly state: "shown";
      readonly visit: number;
      readonly target: Target;
      readonly answer: Answer;
    }
  | {
      readonly state: "leaving";
      readonly visit: number;
      readonly target: Target;
      readonly answer: Answer;
      /** The other mark that the pointer is over meanwhile. */
      readonly next: Target | null;
    };

/** What can happen. */
export type Happening<Target, Answer> =
  /** The pointer came to rest over a mark, over the card, or over neither. */
  | { readonly type: "over"; readonly what: Target | "card" | null }
  /** A mark was chosen by key or touch: no dwelling. */
  | { readonly type: "chosen"; readonly target: Target }
  | { readonly type: "time"; readonly visit: number }
  | { readonly type: "answered"; readonly visit: number; readonly answer: Answer }
  /** Esc, a click elsewhere, or the mark is gone. */
  | { readonly type: "dismissed" };

/** What is to be done. `wait` cancels an earlier wait. */
export type Deed<Target, Answer> =
  | { readonly do: "wait"; readonly visit: number; readonly ms: number }
  | { readonly do: "ask"; readonly visit: number; readonly target: Target }
  | { readonly do: "show"; readonly target: Target; readonly answer: Answer }
  | { readonly do: "hide" };

/** How long a pointer must rest on a mark: long enough to be meant, short enough not to be noticed as waiting. */
export const DWELL = 150;
/** How long after leaving a card stays: time to cross the gap, or to come back. */
export const LEAVE = 300;

export interface Step<Target, Answer> {
  readonly next: Visit<Target, Answer>;
  readonly deeds: readonly Deed<Target, Answer>[];
}

/** The state before anything happened. */
export const atRest = { state: "resting", visit: 0, dismissed: null } as const;

function stay<T, A>(next: Visit<T, A>): Step<T, A> {
  return { next, deeds: [] };
}

function dwell<T, A>(visit: number, target: T): Step<T, A> {
  return { next: { state: "dwelling", visit, target }, deeds: [{ do: "wait", visit, ms: DWELL }] };
}

function ask<T, A>(visit: number, target: T): Step<T, A> {
  return { next: { state: "asking", visit, target }, deeds: [{ do: "ask", visit, target }] };
}

/** Back to rest. A mark that was dismissed stays quiet until the pointer has left it. */
function rest<T, A>(now: Visit<T, A>, dismissed: T | null): Step<T, A> {
  const next = { state: "resting", visit: now.visit + 1, dismissed } as const;
  const open = now.state === "shown" || now.state === "leaving";
  return { next, deeds: open ? [{ do: "hide" }] : [] };
}

function leave<T, A>(now: Visit<T, A> & { state: "shown" }, to: T | null): Step<T, A> {
  const next = { ...now, state: "leaving", next: to } as const;
  return { next, deeds: [{ do: "wait", visit: now.visit, ms: LEAVE }] };
}

function returned<T, A>({
  visit,
  target,
  answer,
}: Visit<T, A> & { state: "leaving" }): Visit<T, A> {
  return { state: "shown", visit, target, answer };
}

function over<T, A>(now: Visit<T, A>, what: T | "card" | null): Step<T, A> {
  switch (now.state) {
    case "resting":
      if (what === null || what === "card") return stay<T, A>({ ...now, dismissed: null });
      return what === now.dismissed ? stay(now) : dwell(now.visit + 1, what);
    case "dwelling":
    case "asking":
      if (what === now.target) return stay(now);
      return what === null || what === "card" ? rest(now, null) : dwell(now.visit + 1, what);
    case "shown":
      return what === "card" || what === now.target ? stay(now) : leave(now, what);
    case "leaving":
      return what === "card" || what === now.target
        ? stay(returned(now))
        : stay({ ...now, next: what });
  }
}

function time<T, A>(now: Visit<T, A>): Step<T, A> {
  if (now.state === "dwelling") return ask(now.visit, now.target);
  if (now.state !== "leaving") return stay(now);
  const rested = rest(now, null);
  if (now.next === null) return rested;
  // Another mark that was only crossed on the way to the card changed nothing; one that the pointer stayed on is next.
  const dwelt = dwell<T, A>(rested.next.visit, now.next);
  return { next: dwelt.next, deeds: [...rested.deeds, ...dwelt.deeds] };
}

function answered<T, A>(now: Visit<T, A>, answer: A): Step<T, A> {
  if (now.state !== "asking") return stay(now);
  const { visit, target } = now;
  return {
    next: { state: "shown", visit, target, answer },
    deeds: [{ do: "show", target, answer }],
  };
}

function chosen<T, A>(now: Visit<T, A>, target: T): Step<T, A> {
  const asked = ask<T, A>(now.visit + 1, target);
  return { next: asked.next, deeds: [...rest(now, null).deeds, ...asked.deeds] };
}

/** What follows from a happening. */
export function step<T, A>(now: Visit<T, A>, happening: Happening<T, A>): Step<T, A> {
  switch (happening.type) {
    case "over":
      return over(now, happening.what);
    case "chosen":
      return chosen(now, happening.target);
    case "dismissed":
      return rest(now, "target" in now ? now.target : null);
    case "time":
      return happening.visit === now.visit ? time(now) : stay(now);
    case "answered":
      return happening.visit === now.visit ? answered(now, happening.answer) : stay(now);
  }
}
