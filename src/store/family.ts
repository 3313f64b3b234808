// What the databases of corpora are called: one database for each version and layout.

const FAMILY = "letterhead-corpus-";

/** The number says which tables there are. Other tables, another number: no database is ever migrated. */
const PREFIX = `${FAMILY}2-`;

/** What the database of a corpus version is called. */
export function databaseName(version: string): string {
  return PREFIX + version;
}

/** The version whose database is called so; null for one of another layout, or of somebody else. */
export function versionIn(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}

/** Whether a database holds a corpus, of whatever layout. */
export function isCorpus(name: string): boolean {
  return name.startsWith(FAMILY);
}
