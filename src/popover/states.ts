/**
 * One stay of the reader on a mark, as one value.
 *
 *   resting → settling → dwelling → asking → shown ⇄ leaving → resting
 *
 * The answer is asked for when the pointer has settled and shown when the dwell has ended: by then it is usually there.
 */
export type Visit<Target, Answer> =
  | {
      readonly state: "resting";
      readonly visit: number;
      /** A mark that stays quiet until the pointer has left it. */
      readonly dismissed: Target | null;
      /** The card that has just closed, for a reader who comes back at once. */
      readonly recent: Kept<Target, Answer> | null;
    }
  | { readonly state: "settling"; readonly visit: number; readonly target: Target }
  | ({ readonly state: "dwelling"; readonly visit: number } & Kept<Target, Answer>)
  | {
      readonly state: "asking";
      readonly visit: number;
      readonly target: Target;
      readonly hold: Hold;
    }
  | ({ readonly state: "shown"; readonly visit: number; readonly hold: Hold } & Kept<
      Target,
      Answer
    >)
  | ({
      readonly state: "leaving";
      readonly visit: number;
      /** The other mark that the pointer is over meanwhile. */
      readonly next: Target | null;
    } & Kept<Target, Answer>);

/** A mark and what there is to say of it; null as long as the answer is not there. */
export interface Kept<Target, Answer> {
  readonly target: Target;
  readonly answer: Answer | null;
}

/** What keeps a card open: the pointer, the keyboard that is in it, or the reader's pin. */
export type Hold = "pointer" | "focus" | "pin";

/** What can happen. */
export type Happening<Target, Answer> =
  | Over<Target>
  /** A mark was chosen by key or by touch: no dwelling, and the keyboard goes into the card. */
  | { readonly type: "chosen"; readonly target: Target }
  | { readonly type: "time"; readonly visit: number }
  | { readonly type: "answered"; readonly visit: number; readonly answer: Answer }
  /** The reader pinned the card, or took the pin out. */
  | { readonly type: "pinned"; readonly on: boolean }
  /** A press anywhere but on the card: a pinned one stays. */
  | { readonly type: "pressed" }
  /** Esc, the card's own button, or the mark is gone. */
  | { readonly type: "dismissed" };

/** The pointer is over a mark, over the card, or over neither. Told once per frame while it moves or the page moves beneath it. */
export interface Over<Target> {
  readonly type: "over";
  readonly what: Target | "card" | null;
  /** How fast the pointer moves, in pixels per millisecond. */
  readonly speed: number;
  /** The pointer is between mark and card and comes nearer to the card. */
  readonly toward: boolean;
}

/** What is to be done. `wait` cancels an earlier wait; `show` with no answer shows that one is awaited. */
export type Deed<Target, Answer> =
  | { readonly do: "wait"; readonly visit: number; readonly ms: number }
  | { readonly do: "ask"; readonly visit: number; readonly target: Target }
  | {
      readonly do: "show";
      readonly target: Target;
      readonly answer: Answer | null;
      readonly hold: Hold;
    }
  /** Draws a card that is going to be shown. */
  | { readonly do: "draw"; readonly target: Target; readonly answer: Answer }
  | { readonly do: "hide" };

/** How long a pointer must rest on a mark: long enough to be meant, short enough not to be noticed as waiting. */
export const DWELL = 150;
/** How much of the dwell passes before the answer is asked for: marks that are only crossed ask nothing. */
export const SETTLE = 30;
/** A pointer faster than this, in pixels per millisecond, is on its way elsewhere. A hand at rest trembles at less than half of it. */
export const GATE = 0.15;
/** How long after intent a card may keep silent; then it says that it looks. */
export const SILENCE = 150;
/** How long after leaving a card stays: time to cross the gap, or to come back. */
export const LEAVE = 300;
/** How long after closing a card is there again at once. */
export const RETURN = 700;

export interface Step<Target, Answer> {
  readonly next: Visit<Target, Answer>;
  readonly deeds: readonly Deed<Target, Answer>[];
}

/** The state before anything happened. */
export const atRest = { state: "resting", visit: 0, dismissed: null, recent: null } as const;
