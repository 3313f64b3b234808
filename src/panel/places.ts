import { painted } from "./painted.ts";
import { hashOf, routeOf } from "./route.ts";

/** Where the reader was: which view, and how far down in each. */
interface Places {
  readonly hash: string;
  readonly tops: Readonly<Record<string, number>>;
}

const KEY = "panel";
/** How many views' places are remembered, the latest. */
const MOST = 40;

const nowhere: Places = { hash: "", tops: {} };

/** From `localStorage`, since the first drawing cannot wait for the extension's own storage. */
function read(): Places {
  const kept = localStorage.getItem(KEY);
  return kept === null ? nowhere : { ...nowhere, ...(JSON.parse(kept) as Partial<Places>) };
}

let places = nowhere;
/** The hash that the panel was opened at, until the history knows that the reader has been there. */
let openedAt: string | null = null;

function keep(next: Places): void {
  places = next;
  localStorage.setItem(KEY, JSON.stringify(next));
}

/** Without the place in one view. */
function without(hash: string): Places["tops"] {
  const { [hash]: _, ...others } = places.tops;
  return others;
}

/** Takes up where the reader left off; a hash that is there already was asked for and stays. Called before the first drawing. */
export function takeUp(): void {
  places = read();
  // The page in front may be another one by now.
  places = { ...places, tops: without(hashOf({ view: "page" })) };
  if (location.hash === "" && places.hash !== "") history.replaceState(null, "", places.hash);
  openedAt = location.hash;
}

/** How far down the reader was in a view when it was left. */
export function topOf(hash: string): number {
  return places.tops[hash] ?? 0;
}

/** Remembers how far down the reader is. */
export function keepTop(hash: string, top: number): void {
  const tops = Object.entries({ ...without(hash), [hash]: Math.round(top) }).slice(-MOST);
  keep({ ...places, tops: Object.fromEntries(tops) });
}

/** Lets the history know that the reader has been here. */
function see(hash: string): void {
  if (location.hash !== hash) return;
  history.replaceState({ seen: true }, "");
  if (hash === openedAt) openedAt = null;
}

/** Remembers which view is shown. Lists keep their place; what is read begins anew, unless the reader went back to it. */
export function arrive(hash: string): void {
  const opened = hash === openedAt;
  const { seen = opened } = (history.state ?? {}) as { seen?: boolean };
  const { view } = routeOf(hash);
  // Chromium's own window is busy with it for milliseconds, in which an opening panel is better painted.
  if (opened) void painted().then(() => see(hash));
  else see(hash);
  const anew = !seen && (view === "letter" || view === "article");
  if (anew || hash !== places.hash) keep({ hash, tops: anew ? without(hash) : places.tops });
}
