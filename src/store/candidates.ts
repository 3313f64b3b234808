import Dexie, { type Table } from "dexie";
import type { Context } from "#corpus/dossier.ts";
import { boundsOf } from "#corpus/edtf.ts";
import { distinct } from "./around.ts";
import { ageOf, pairOf } from "./rows.ts";

/** No more letters, and no more events, than these are weighed for one answer: each costs about a third of a millisecond. */
export const MOST = 120;

/** How many people of a page a question follows up, those of the sentence first. */
const PEOPLE = 8;

/** A question as the indexes can answer it: the people named, the nearest first, and the age of the page. */
export interface Wanted {
  readonly named: readonly string[];
  readonly age: number;
}

/** What a context wants; a page of an unknown day wants the latest. */
export function wantedBy(context: Context | null): Wanted {
  const named = new Set([...(context?.peopleInSentence ?? []), ...(context?.peopleOnPage ?? [])]);
  const day = context?.published ? boundsOf(context.published).last : null;
  const age = day === null ? Number.NEGATIVE_INFINITY : ageOf(day);
  return { named: [...named].slice(0, PEOPLE), age };
}

type Placed = { readonly at: number };

/** The rows of one person or of two: the latest that the page may know of, then, if there is room, what came after it. */
async function under<T extends Placed>(
  table: Table<T, number>,
  key: readonly string[],
  { age, most }: { age: number; most: number },
): Promise<T[]> {
  const index = table.where(key.length === 1 ? "of" : "pairs");
  const between = (from: unknown, to: unknown, most: number) =>
    index
      .between([...key, from], [...key, to])
      .limit(most)
      .toArray();
  const known = await between(age, Dexie.maxKey, most);
  const room = most - known.length;
  return room === 0 ? known : [...known, ...(await between(Dexie.minKey, age, room))];
}

/** The rows that a person has: all of them up to `MOST`; beyond that first those shared with the people named, then the person's own. */
export async function ofPerson<T extends Placed>(
  table: Table<T, number>,
  person: string,
  { named, age }: Wanted,
): Promise<T[]> {
  const own = await under(table, [person], { age, most: MOST });
  const others = named.filter((other) => other !== person);
  if (own.length < MOST || others.length === 0) return own;
  const most = Math.ceil(MOST / (others.length + 1));
  const shared = others.map((other) => under(table, pairOf(person, other), { age, most }));
  return distinct([...(await Promise.all(shared)).flat(), ...own]).slice(0, MOST);
}

/** The rows that two of the people named share. */
async function amongNamed<T extends Placed>(
  table: Table<T, number>,
  { named, age }: Wanted,
): Promise<T[]> {
  const pairs = named.flatMap((one, i) => named.slice(i + 1).map((other) => pairOf(one, other)));
  const most = Math.ceil(MOST / pairs.length);
  const found = await Promise.all(pairs.map((pair) => under(table, pair, { age, most })));
  return found.flat();
}

/** The letters that a card on a person may show: all up to `MOST`; beyond that the person's, and, since the page may report any of them, those between people named. */
export async function ofCard<T extends Placed>(
  table: Table<T, number>,
  person: string,
  wanted: Wanted & { readonly all: number },
): Promise<T[]> {
  if (wanted.all <= MOST) return table.toArray();
  const own = await ofPerson(table, person, wanted);
  const among = await amongNamed(table, wanted);
  return distinct([...own, ...among.slice(0, MOST / 4)]);
}

/** The rows that a page may be about: all up to `MOST`; beyond that those between people named on it, of each of them, and the latest of all. */
export async function ofPage<T extends Placed>(
  table: Table<T, number>,
  wanted: Wanted,
): Promise<T[]> {
  const latest = await table.limit(MOST).toArray();
  if (latest.length < MOST || wanted.named.length === 0) return latest;
  const most = Math.ceil(MOST / 2 / wanted.named.length);
  const each = wanted.named.map((person) => under(table, [person], { age: wanted.age, most }));
  const [among, ...own] = await Promise.all([amongNamed(table, wanted), ...each]);
  return distinct([...among.slice(0, MOST / 2), ...own.flat(), ...latest]).slice(0, MOST);
}
