import { NO_NAME } from "./lexicon.ts";
import { countryAt } from "./places.ts";
import { nameAt } from "./proper.ts";
import { LESSENING, officeClass, type Title, titleAt } from "./titles.ts";
import { isCapital, isGenitive, type Word } from "./words.ts";

/** An office as a text names it: its class, its country if said, and whether it makes its holder a leader. */
export interface Role {
  readonly office: string;
  /** Whether the holder speaks and carries for a government without leading it. */
  readonly envoy: boolean;
  readonly country: string | null;
  readonly rank: "leader" | "other" | "courtesy";
}

/** An office that was read, and the index of the word after it. */
export interface ReadRole {
  readonly role: Role;
  readonly to: number;
}

/** Where an office may begin: the country read before it, and where the whole naming begins. */
export interface RoleStart {
  readonly at: number;
  readonly country: string | null;
  readonly before: number;
}

/** The office at a word: `Supreme Leader`, `general secretary of the Communist Party of Cuba`. */
export function roleAt(words: readonly Word[], start: RoleStart): ReadRole | null {
  const first = titleFrom(words, start);
  if (first === null) return null;
  const { office, rank, to } = titlesFrom(words, first.title, first.at);
  const of = complementAt(words, to);
  const country = start.country ?? of?.country ?? null;
  const isHead = rank === "head" && of?.counts !== false && !isOfFirm(words, start);
  const isChief = rank === "chief" && (country !== null || of?.counts === true);
  const beside = [words[start.before - 1], ...words.slice(start.at, first.at)];
  const isLessened = beside.some((word) => word !== undefined && LESSENING.has(word.lower));
  const leads = (isHead || isChief) && !isLessened;
  const standing = leads ? "leader" : rank === "courtesy" ? "courtesy" : "other";
  return {
    role: { office: officeClass(office), envoy: rank === "envoy", country, rank: standing },
    to: of?.to ?? to,
  };
}

/** The office that follows a name after a comma, to the comma that closes it: `X, president of the Republic of Cuba,`. */
export function apposedAt(words: readonly Word[], at: number): ReadRole | null {
  if (
    words[at]?.lower !== "," ||
    words.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === "according")
  )
    return null;
  const before = at + (/^(?:the|a|an|who)$/.test(words[at + 1]?.lower ?? "") ? 2 : 1);
  const country = countryAt(words, before);
  const next = before + (country?.words ?? 0);
  const start = country !== null && isGenitive(words[next]) ? next + 1 : next;
  const read = roleAt(words, { at: start, country: country?.country ?? null, before });
  if (read === null || nameAt(words, read.to) !== null) return null;
  const close = words
    .slice(read.to, read.to + 40)
    .findIndex(({ lower }) => lower === "," || lower === ".");
  return close < 0 ? null : { role: read.role, to: read.to + close + 1 };
}

/** The first title; after a country two plain words may stand before it (`the country's brutal leader`). */
function titleFrom(
  words: readonly Word[],
  { at, country }: RoleStart,
): { title: Title; at: number } | null {
  for (let next = at; next <= at + (country === null ? 0 : 2); next++) {
    const title = titleAt(words, next);
    if (title !== null) return { title, at: next };
    if (isCapital(words[next]) || !/^[a-z-]+$/.test(words[next]?.lower ?? "")) return null;
  }
  return null;
}

/** Titles in a row: the first that is more than a courtesy counts. */
function titlesFrom(words: readonly Word[], first: Title, from: number): Title & { to: number } {
  let title = first;
  let to = from + first.words;
  for (let next = titleAt(words, to); next !== null; next = titleAt(words, to)) {
    if (title.rank === "courtesy") title = next;
    to += next.words;
  }
  return { ...title, to: words[to]?.lower === "." && title.rank !== "head" ? to + 1 : to };
}

/** Whether the word before a title names what it is a title of: the president of a firm leads no country. */
function isOfFirm(words: readonly Word[], { country, before }: RoleStart): boolean {
  const word = words[before - 1];
  if (country !== null || !isCapital(words[before]) || !word) return false;
  if (!isCapital(word) || NO_NAME.has(word.lower)) return false;
  return before > 1 || !/(?:ly|ing|ed)$/.test(word.lower);
}

interface Complement {
  readonly country: string | null;
  readonly counts: boolean;
  readonly to: number;
}

/** What a title is of: `of the Republic of Cuba`, `and people of Russia`, `of the United Russia Party`. */
function complementAt(words: readonly Word[], from: number): Complement | null {
  const shared =
    words[from]?.lower === "and" &&
    /^(?:people|government|nation)$/.test(words[from + 1]?.lower ?? "");
  const at = shared ? from + 2 : from;
  if (words[at]?.lower !== "of") return null;
  let [country, party, to]: [string | null, boolean, number] = [null, false, at + 1];
  while (to < words.length && to < at + 16) {
    const read = countryAt(words, to);
    country = read?.country ?? country;
    party ||= words[to]?.text === "Party";
    const width = read?.words ?? widthAt(words, to);
    to += width;
    // What follows the name of a country is the name of who leads it, unless the row goes on.
    if (width === 0 || (read?.noun === true && !/^(?:of|and)$/.test(words[to]?.lower ?? ""))) break;
  }
  return { country, counts: country !== null || party, to };
}

/** How many words at `at` go on with what a title is of; 0 where it ends. */
function widthAt(words: readonly Word[], at: number): number {
  const { lower } = words[at] as Word;
  const next = words[at + 1]?.lower;
  if (isCapital(words[at])) return titleAt(words, at)?.rank === "head" ? 0 : 1;
  if (lower === ",")
    return next === "the" && /^(?:c\.c\.|committee)$/.test(words[at - 1]?.lower ?? "") ? 1 : 0;
  if (lower === "the" && words[at + 2]?.lower === "of") return 2;
  return /^(?:the|of|and|'s)$/.test(lower) && (isCapital(words[at + 1]) || next === "the") ? 1 : 0;
}
