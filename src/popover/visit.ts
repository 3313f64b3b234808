// One stay of the reader on a mark, as a machine. Pure: what happened goes in, the next state and what is to be done come out.
// Every visit has a number, and an answer or a timer that carries an old number is dropped: that is the whole story against flicker.
import {
  DWELL,
  GATE,
  type Happening,
  type Hold,
  type Kept,
  LEAVE,
  type Over,
  RETURN,
  SETTLE,
  SILENCE,
  type Step,
  type Visit,
} from "./states.ts";

type State<T, A, S> = Extract<Visit<T, A>, { state: S }>;

function stay<T, A>(next: Visit<T, A>): Step<T, A> {
  return { next, deeds: [] };
}

function waitFor<T, A>(next: Visit<T, A>, ms: number): Step<T, A> {
  return { next, deeds: [{ do: "wait", visit: next.visit, ms }] };
}

function settle<T, A>(now: Visit<T, A>, target: T): Step<T, A> {
  return waitFor({ state: "settling", visit: now.visit + 1, target }, SETTLE);
}

function show<T, A>(visit: number, { target, answer }: Kept<T, A>, hold: Hold): Step<T, A> {
  const next = { state: "shown", visit, target, answer, hold } as const;
  return { next, deeds: [{ do: "show", target, answer, hold }] };
}

const isOpen = <T, A>({ state }: Visit<T, A>) => state === "shown" || state === "leaving";

/** Back to rest; a card that is open closes. */
function rest<T, A>(now: Visit<T, A>, dismissed: T | null): Step<T, A> {
  const next = { state: "resting", visit: now.visit + 1, dismissed, recent: null } as const;
  return { next, deeds: isOpen(now) ? [{ do: "hide" }] : [] };
}

function dismiss<T, A>(now: Visit<T, A>): Step<T, A> {
  return rest(now, "target" in now ? now.target : null);
}

/** The pointer came to a mark. */
function arrive<T, A>(now: Visit<T, A>, target: T): Step<T, A> {
  const recent = now.state === "resting" ? now.recent : null;
  if (recent?.target !== target) return settle(now, target);
  return waitFor({ state: "dwelling", visit: now.visit + 1, ...recent }, SETTLE);
}

function overWhileResting<T, A>(now: State<T, A, "resting">, { what }: Over<T>): Step<T, A> {
  if (what === null || what === "card") return stay({ ...now, dismissed: null });
  return what === now.dismissed ? stay(now) : arrive(now, what);
}

/** Before the card: as long as the pointer is fast, the dwell begins again. */
function overWhileWaiting<T, A>(
  now: State<T, A, "settling" | "dwelling" | "asking">,
  { what, speed }: Over<T>,
): Step<T, A> {
  if (now.state === "asking" && now.hold === "focus") return stay(now);
  if (what === now.target) {
    if (speed <= GATE || now.state === "asking") return stay(now);
    return waitFor(now, now.state === "settling" ? SETTLE : DWELL);
  }
  return what === null || what === "card" ? rest(now, null) : settle(now, what);
}

function overWhileShown<T, A>(now: State<T, A, "shown">, { what, toward }: Over<T>): Step<T, A> {
  if (what === "card" || what === now.target || now.hold !== "pointer") return stay(now);
  const { visit, target, answer } = now;
  return waitFor({ state: "leaving", visit, target, answer, next: toward ? null : what }, LEAVE);
}

/** On the way to the card nothing counts, whatever is crossed. */
function overWhileLeaving<T, A>(
  now: State<T, A, "leaving">,
  { what, toward }: Over<T>,
): Step<T, A> {
  const { visit, target, answer } = now;
  if (what === "card" || what === target)
    return stay({ state: "shown", visit, target, answer, hold: "pointer" });
  return toward ? waitFor({ ...now, next: null }, LEAVE) : stay({ ...now, next: what });
}

function over<T, A>(now: Visit<T, A>, happening: Over<T>): Step<T, A> {
  switch (now.state) {
    case "resting":
      return overWhileResting(now, happening);
    case "shown":
      return overWhileShown(now, happening);
    case "leaving":
      return overWhileLeaving(now, happening);
    default:
      return overWhileWaiting(now, happening);
  }
}

/** The pointer has settled: the answer is asked for while the dwell goes on. */
function prefetch<T, A>(visit: number, target: T): Step<T, A> {
  const wait = waitFor<T, A>({ state: "dwelling", visit, target, answer: null }, DWELL - SETTLE);
  return { next: wait.next, deeds: [{ do: "ask", visit, target }, ...wait.deeds] };
}

function time<T, A>(now: Visit<T, A>): Step<T, A> {
  const { visit } = now;
  switch (now.state) {
    case "resting":
      return stay({ ...now, recent: null });
    case "settling":
      return prefetch(visit, now.target);
    case "dwelling":
      if (now.answer !== null) return show(visit, now, "pointer");
      return waitFor({ state: "asking", visit, target: now.target, hold: "pointer" }, SILENCE);
    case "asking":
      return show<T, A>(visit, { target: now.target, answer: null }, now.hold);
    case "leaving":
      return left(now);
    default:
      return stay(now);
  }
}

/** The reader has left for good: another mark that the pointer stayed on is next. */
function left<T, A>(now: State<T, A, "leaving">): Step<T, A> {
  const { next, deeds } = rest(now, null);
  const { target, answer } = now;
  const then =
    now.next === null
      ? waitFor<T, A>(
          { ...next, state: "resting", dismissed: null, recent: { target, answer } },
          RETURN,
        )
      : settle<T, A>(next, now.next);
  return { next: then.next, deeds: [...deeds, ...then.deeds] };
}

function answered<T, A>(now: Visit<T, A>, answer: A): Step<T, A> {
  switch (now.state) {
    case "dwelling":
      return { next: { ...now, answer }, deeds: [{ do: "draw", target: now.target, answer }] };
    case "asking":
    case "shown":
      return show(now.visit, { target: now.target, answer }, now.hold);
    case "leaving":
      return {
        ...show(now.visit, { target: now.target, answer }, "pointer"),
        next: { ...now, answer },
      };
    default:
      return stay(now);
  }
}

/** A mark was chosen: what is open closes, and the answer is asked for at once. */
function choose<T, A>(now: Visit<T, A>, target: T): Step<T, A> {
  const closed = rest(now, null);
  const { visit } = closed.next;
  const asked = waitFor<T, A>({ state: "asking", visit, target, hold: "focus" }, SILENCE);
  return {
    next: asked.next,
    deeds: [...closed.deeds, { do: "ask", visit, target }, ...asked.deeds],
  };
}

function pinned<T, A>(now: Visit<T, A>, on: boolean): Step<T, A> {
  if (now.state !== "shown" && now.state !== "leaving") return stay(now);
  return show(now.visit, { target: now.target, answer: now.answer }, on ? "pin" : "pointer");
}

/** What follows from a happening. */
export function step<T, A>(now: Visit<T, A>, happening: Happening<T, A>): Step<T, A> {
  switch (happening.type) {
    case "over":
      return over(now, happening);
    case "chosen":
      return choose(now, happening.target);
    case "pinned":
      return pinned(now, happening.on);
    case "pressed":
      return now.state === "shown" && now.hold === "pin" ? stay(now) : dismiss(now);
    case "dismissed":
      return dismiss(now);
    case "time":
      return happening.visit === now.visit ? time(now) : stay(now);
    case "answered":
      return happening.visit === now.visit ? answered(now, happening.answer) : stay(now);
  }
}
