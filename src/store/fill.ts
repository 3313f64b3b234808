import { countIn, type Database, dropOthers } from "./database.ts";
import { peopleNamed } from "./named.ts";
import { conflictRow, eventRow, letterRow, lineOf, type LinesRow } from "./rows.ts";
import type { Source, Stretch } from "./stretch.ts";
import { type Filling, holds, type RowCounts } from "./whole.ts";

type Rows = Readonly<Record<string, readonly { readonly at: number }[]>>;

/** The rows of a stretch, from the places that the tables have reached. */
function rowsOf(stretch: Stretch, reached: RowCounts, named: ReturnType<typeof peopleNamed>): Rows {
  const from = (table: string, i: number) => (reached[table] ?? 0) + i;
  const { articles, letters, events, statements, conflicts } = stretch;
  const lines = letters.map(lineOf);
  const packed: LinesRow = { at: from("lines", 0), from: from("letters", 0), lines };
  return {
    articles: articles.map((article, i) => ({
      at: from("articles", i),
      id: article.id,
      article,
      named: named(article),
    })),
    letters: letters.map((letter, i) => letterRow(letter, from("letters", i))),
    lines: lines.length > 0 ? [packed] : [],
    events: events.map((event, i) => eventRow(event, from("events", i))),
    statements: statements.map((quote, i) => ({ at: from("statements", i), quote })),
    conflicts: conflicts.map((conflict, i) => conflictRow(conflict, from("conflicts", i))),
  };
}

function peopleRows({ people, totals }: Source): Rows {
  const by = totals();
  const none = { letters: 0, articles: 0 };
  const rows = people.map((person, at) => ({
    at,
    id: person.id,
    person,
    ...(by.get(person.id) ?? none),
  }));
  return { people: rows };
}

function sum(reached: RowCounts, added: Rows): RowCounts {
  const counts = Object.entries(added).map(([name, rows]) => [
    name,
    (reached[name] ?? 0) + rows.length,
  ]);
  return { ...reached, ...Object.fromEntries(counts) };
}

async function fillingOf(database: Database): Promise<Filling> {
  const filling = await database.filled.get("filling");
  return filling?.id === "filling" ? filling : { id: "filling", next: 0, rows: {} };
}

/** Makes a database ready to be filled: what a filling left off at is kept if it still stands, else all is cleared. */
function begin(database: Database): Promise<void> {
  return database.transaction("rw", database.tables, async () => {
    const state = (await database.filled.get("corpus")) ?? (await database.filled.get("filling"));
    if (state && (await holds(countIn(database), state.rows))) return;
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}

/**
 * Puts in the next stretch, all of it or nothing, and with the last one the record that makes the database count as
 * filled. Resolves to the share that is in, 1 at the end. Which stretch is next is read in the same transaction: whoever
 * else fills the same database at the same time helps along.
 */
function fillNext(database: Database, source: Source): Promise<number> {
  const { format, version, stretches } = source;
  return database.transaction("rw", database.tables, async () => {
    if (await database.filled.get("corpus")) return 1;
    const { next, rows } = await fillingOf(database);
    const last = next + 1 >= stretches;
    const stretch = rowsOf(source.stretch(next), rows, peopleNamed(source.people));
    const added = last ? { ...stretch, ...peopleRows(source) } : stretch;
    for (const [name, items] of Object.entries(added)) await database.table(name).bulkPut(items);
    const reached = sum(rows, added);
    if (!last) {
      await database.filled.put({ id: "filling", next: next + 1, rows: reached });
      return (next + 1) / stretches;
    }
    await database.filled.delete("filling");
    await database.filled.put({ id: "corpus", format, version, rows: reached });
    return 1;
  });
}

/** Fills a database from where it stands, tells the share after each stretch, and drops the databases of other versions. */
export async function fill(
  database: Database,
  source: Source,
  progressed: (share: number) => void,
): Promise<void> {
  await begin(database);
  for (let share = 0; share < 1; progressed(share)) share = await fillNext(database, source);
  await dropOthers(source.version);
}
