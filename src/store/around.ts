import Dexie from "dexie";
import type { KnownDate } from "#corpus/date.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Database } from "./database.ts";
import { monthAfter, monthsOf } from "./days.ts";
import type { EventRow, LetterRow } from "./rows.ts";
import { lost } from "./whole.ts";

/** How far back and forth the answers to answers are followed, in letters. */
const LONGEST_CHAIN = 40;

/** Of what happened to one person at the time. */
const MOST_EVENTS = 300;

/** The articles that a letter's facts stand in. */
export function toldIn({ evidence, occasion, sent, reported, reportedBy }: Letter): string[] {
  const dates = [sent, reported].map((date) => date?.source ?? null);
  const all = [...evidence, ...occasion, ...dates, reportedBy?.source ?? null];
  return [...new Set(all.flatMap((source) => (source ? [source.article] : [])))];
}

/** A letter's row with those of the letters that it answers, that answer it, and so on; none if there is no such letter. */
export async function chainOf(database: Database, id: string): Promise<LetterRow[]> {
  const chain = new Map<string, LetterRow>();
  const start = await database.letters.get({ id });
  for (const queue = start ? [start] : []; queue.length > 0 && chain.size < LONGEST_CHAIN;) {
    const row = queue.shift()!;
    if (chain.has(row.id)) continue;
    chain.set(row.id, row);
    const { replyTo } = row.letter;
    const before = replyTo === null ? null : await database.letters.get({ id: replyTo });
    if (before === undefined) throw lost(`the letter ${replyTo}`);
    if (before) queue.push(before);
    queue.push(...(await database.letters.where("letter.replyTo").equals(row.id).toArray()));
  }
  return [...chain.values()];
}

/** Rows, each once. */
export function distinct<T extends { readonly at: number }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.at, row])).values()];
}

/** The letters of the same day, the next one before and the next one after, between the same two people. */
export async function besidesOf(database: Database, { pairs }: LetterRow): Promise<LetterRow[]> {
  const key = pairs[0];
  if (!key) return [];
  const [one, other] = key;
  const index = database.letters.where("pairs");
  const [same, ...next] = await Promise.all([
    index.equals(key).toArray(),
    index.between(key, [one, other, Dexie.maxKey], false).first(),
    index.between([one, other, Dexie.minKey], key).last(),
  ]);
  return [...same, ...next.filter((row) => row !== undefined)];
}

/** The months from the one before a date to the one after it, as a range; null for an unknown date. */
function monthsAbout(date: KnownDate | null): { from: string; to: string } | null {
  const months = date ? monthsOf(date.edtf) : [];
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? { from: monthAfter(first, -1), to: monthAfter(last, 1) } : null;
}

/** The events that the same articles tell, and those of the letter's people at the time. */
export async function eventsAround(database: Database, letter: Letter): Promise<EventRow[]> {
  const told = database.events.where("article").anyOf(toldIn(letter)).toArray();
  const time = monthsAbout(letter.sent ?? letter.reported);
  const people = time ? [letter.sender, letter.recipient] : [];
  const ofTime = people.map((person) =>
    database.events
      .where("when")
      .between([person, time?.from], [person, time?.to], true, true)
      .limit(MOST_EVENTS)
      .toArray(),
  );
  const rows = await Promise.all([told, ...ofTime]);
  return distinct(rows.flat());
}
