import type { Office, Person } from "#corpus/person.ts";
import { language } from "./words.ts";

/** What a record holds for the reader's language, tried from `zh-CN` to `zh`; undefined where it holds nothing for it. */
function inLanguage<T>(record: Readonly<Record<string, T>> = {}): T | undefined {
  const full = language();
  return record[full] ?? record[full.split("-")[0]!];
}

/** A person's name in the reader's language, as far as it is known. */
export function nameOf(person: Person): string {
  return inLanguage(person.labels)?.name ?? person.name;
}

/** The name for a tight place, in the reader's language. */
export function shortOf(person: Person): string {
  return inLanguage(person.labels)?.short ?? person.short;
}

/** The name in its own script; null where that is how it is shown anyway. */
export function nativeOf(person: Person): string | null {
  return person.native === nameOf(person) ? null : person.native;
}

/** The title of an office in the reader's language. */
export function titleOf(office: Office): string {
  return inLanguage(office.titles) ?? office.title;
}
