import { namesIn, type Scene } from "./names.ts";
import { holders } from "./offices.ts";
import { ROLE } from "./lexicon.ts";
import { type PlaceClue, placesIn } from "./places.ts";

/**
 * Whom words may mean: a `name`; the holder of an office (`role`); a `state` for its leader; a `pronoun`; or `other`, somebody
 * who is none of ours. `ids` is null where it may be anybody.
 */
export interface Figure {
  readonly how: "name" | "role" | "state" | "pronoun" | "other";
  readonly ids: readonly string[] | null;
  /** The words own what follows: "Kim's", "his". */
  readonly genitive: boolean;
}

/** A word or a punctuation mark of a sentence, or several words that mean one figure. */
export interface Item {
  readonly lower: string;
  readonly surface: string;
  readonly start: number;
  readonly figure: Figure | null;
  readonly place: PlaceClue | null;
}

/** Whether an item is a word, and no sign or number. */
export function isWord(item: Item | undefined): boolean {
  return /^\p{L}/u.test(item?.surface ?? "");
}

/** Whether an item is written with a capital. */
export function isCapital(item: Item | undefined): boolean {
  return /^\p{Lu}/u.test(item?.surface ?? "");
}

/** Somebody who is none of ours. */
export const OTHER: Figure = { how: "other", ids: [], genitive: false };

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]|[’'](?=\p{L})|\.(?=\p{L}))*|[^\s]/gu;
/** The sign of the genitive behind a name of several words, and within a word. */
const OWN = /^[’'](?:s\b|(?=\s))/u;
const GENITIVE = /[’'](?:s\b)?$/u;
const BEFORE_ROLE =
  /^(?:supreme|paramount|then|former|young|new|outgoing|prime|veteran|first|vice)$/;
const PEOPLE = /^(?:people|public|nation|government|side|officials?)$/;
/** The two Koreas call one another so. */
const SIDE = /^(North|South)[’']s$/;
const HE = /^(?:he|him|himself|they|them|themselves)$/;
const HIS = /^(?:his|their)$/;
const SHE = /^(?:she|her|hers|herself)$/;

/** The sentence as items; names with their titles, and offices with their countries, are one item each. */
export function itemsOf(text: string, scene: Scene): Item[] {
  const names = namesIn(text, scene);
  const places = placesIn(text, false);
  const items: Item[] = [];
  let reached = 0;
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    if (start < reached) continue;
    const name = names.find((one) => one.start === start);
    const place = places.find((one) => one.start === start) ?? null;
    const surface = name ? text.slice(start, name.end) : (place?.surface ?? token);
    const end = start + surface.length;
    const [own = ""] = OWN.exec(text.slice(end)) ?? [];
    reached = name || place ? end + own.length : end;
    const lower = surface.toLowerCase().replaceAll("’", "'");
    const genitive = own !== "" || GENITIVE.test(surface);
    items.push({
      lower,
      surface,
      start,
      figure: name ? { how: "name", ids: [name.id], genitive } : figureOf(lower),
      place: place && genitive ? { ...place, form: "adjective" } : place,
    });
  }
  return resolved(merged(items, scene));
}

function figureOf(lower: string): Figure | null {
  if (HE.test(lower)) return { how: "pronoun", ids: null, genitive: false };
  if (HIS.test(lower)) return { how: "pronoun", ids: null, genitive: true };
  return SHE.test(lower) ? { ...OTHER, genitive: lower === "her" } : null;
}

/** After names, "he" is one of those named; before any, it may be anybody. */
function resolved(items: readonly Item[]): Item[] {
  const named = new Set<string>();
  return items.map((item) => {
    const { figure } = item;
    if (figure?.how === "pronoun" && named.size > 0)
      return { ...item, figure: { ...figure, ids: [...named] } };
    if (figure?.how === "name" || figure?.how === "role")
      for (const id of figure.ids ?? []) named.add(id);
    return item;
  });
}

/** How far a phrase of office and name reaches from an item, and whom it means. */
interface Phrase {
  readonly end: number;
  readonly figure: Figure;
}

function merged(items: readonly Item[], scene: Scene): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const phrase = phraseAt(items, at, scene);
    const item = items[at];
    if (!item) break;
    out.push(phrase ? { ...item, figure: phrase.figure } : item);
    if (phrase) at = phrase.end - 1;
  }
  return out;
}

/** `North Korean leader Kim Jong Un`, `the South's president`, `leader of North Korea`, `US President Joe Biden`, `Moscow`. */
function phraseAt(items: readonly Item[], from: number, scene: Scene): Phrase | null {
  const first = items[from];
  const [, side] = SIDE.exec(first?.surface ?? "") ?? [];
  let country = first?.place?.country ?? (side ? `${side} Korea` : null);
  let at = country ? from + 1 : from;
  while (BEFORE_ROLE.test(items[at]?.lower ?? "")) at++;
  if (!ROLE.test(items[at]?.lower ?? ""))
    return country && first?.place ? stateAt(items, from, scene) : null;
  while (ROLE.test(items[at]?.lower ?? "") || items[at]?.lower === ".") at++;
  if (items[at]?.lower === "of" && items[at + 1]?.place) {
    country = items[at + 1]?.place?.country ?? null;
    at += 2;
  }
  const named = items[at];
  if (named?.figure?.how === "name") return { end: at + 1, figure: named.figure };
  const genitive = GENITIVE.test(items[at - 1]?.surface ?? "");
  if (isCapital(named) && !named?.place) return { end: at + 1, figure: OTHER };
  const ids = country === null ? null : holders(scene.people, country, scene.published);
  return { end: at, figure: { how: "role", ids, genitive } };
}

function stateAt(items: readonly Item[], at: number, { people, published }: Scene): Phrase | null {
  const { place } = items[at] ?? {};
  if (!place) return null;
  const ids = holders(people, place.country, published);
  const isPeople = PEOPLE.test(items[at + 1]?.lower ?? "");
  if (place.form === "adjective" && !isPeople) return null;
  return { end: at + (isPeople ? 2 : 1), figure: { how: "state", ids, genitive: false } };
}
