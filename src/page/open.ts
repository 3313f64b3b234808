import type { Mark } from "./block.ts";
import type { Look } from "./look.ts";
import type { Over } from "./point.ts";
import type { Reading } from "./reading.ts";

/** The page that is being read, as the scripts that come later find it; the reader hands them more of its own. */
export interface OpenPage {
  readonly reading: Reading;
  /** Undoes everything that we do on this page. */
  readonly undo: AbortController;
}

/** Who attends the reader of this page: comes when the reader first wants a card. */
export interface Attendant {
  over(what: Over): void;
  /** A mark was chosen by key or by touch. */
  choose(mark: Mark): void;
  /** The mark that has a card, or is about to get one. */
  at(): Mark | null;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
}

/** Who answers a message of the panel or of a key; undefined when it is not for this page. Comes with the first one. */
export type Teller = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** Where our scripts on one page find each other: symbols, since a page can give any name to an element. */
const LOOK = Symbol.for("letterhead.look");
const PAGE = Symbol.for("letterhead.page");
const ATTENDANT = Symbol.for("letterhead.attendant");
const TELLER = Symbol.for("letterhead.teller");
const AFAR = Symbol.for("letterhead.afar");
const world = globalThis as {
  [LOOK]?: Look;
  [PAGE]?: OpenPage;
  [ATTENDANT]?: Attendant | undefined;
  [TELLER]?: Teller | undefined;
  [AFAR]?: unknown;
};

/** Hands the look at this page to a reader that may come. */
export function handLook(look: Look): void {
  world[LOOK] = look;
}

/** The look at this page, if there is one to follow. */
export function theLook(): Look | null {
  return world[LOOK] ?? null;
}

/** Opens a page to the scripts that come later. */
export function openPage(page: OpenPage): void {
  world[PAGE] = page;
  world[ATTENDANT] = world[TELLER] = undefined;
}

/** The page that is being read, if one is, with what its reader hands over. */
export function theOpenPage(): OpenPage | null {
  return world[PAGE] ?? null;
}

/** Puts an attendant on duty. */
export function setAttendant(attendant: Attendant): void {
  world[ATTENDANT] = attendant;
}

/** The attendant, once there is one. */
export function theAttendant(): Attendant | null {
  return world[ATTENDANT] ?? null;
}

/** Puts a teller on duty. */
export function setTeller(teller: Teller): void {
  world[TELLER] = teller;
}

/** The teller, once there is one. */
export function theTeller(): Teller | null {
  return world[TELLER] ?? null;
}

/** Hands the attendant of a frame what may stand in for its own stage. */
export function handAfar(afar: unknown): void {
  world[AFAR] = afar;
}

/** What may stand in for the stage of this page; undefined in the top frame. */
export function theAfar(): unknown {
  return world[AFAR];
}
