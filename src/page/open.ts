import type { Mark } from "./block.ts";
import type { Look } from "./look.ts";
import type { Over } from "./point.ts";
import type { Reading } from "./reading.ts";

/** The page that is being read, as the scripts that come later find it. */
export interface OpenPage {
  readonly reading: Reading;
  /** Undoes everything that we do on this page. */
  readonly undo: AbortController;
}

/** Who attends the reader of this page: comes when the reader first wants more than marks. */
export interface Attendant {
  over(what: Over): void;
  choose(mark: Mark): void;
  /** Answers a message of the panel or of a key; undefined when it is not for this page. */
  answer(message: unknown, sender: object): Promise<unknown> | undefined;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
}

/** Where our scripts on one page find each other: symbols, since a page can give any name to an element. */
const LOOK = Symbol.for("letterhead.looking");
const PAGE = Symbol.for("letterhead.page");
const ATTENDANT = Symbol.for("letterhead.attendant");
const world = globalThis as {
  [LOOK]?: Look | null;
  [PAGE]?: OpenPage;
  [ATTENDANT]?: Attendant | undefined;
};

/** Hands the look at this page to a reader that may come. */
export function handLook(look: Look | null): void {
  world[LOOK] = look;
}

/** The look at this page, if there is one to follow. */
export function theLook(): Look | null {
  return world[LOOK] ?? null;
}

/** Opens a page to the scripts that come later. */
export function openPage(page: OpenPage): void {
  world[PAGE] = page;
  world[ATTENDANT] = undefined;
}

/** The page that is being read, if one is. */
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
