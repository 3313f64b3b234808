import { countryOf, LONGEST_COUNTRY } from "./countries.ts";
import { NAME_END, NO_NAME, PARTICLE, PREPOSITION } from "./lexicon.ts";
import { LESSENING, officeClass, titleAt } from "./titles.ts";
import { isCapital, isGenitive, type Word } from "./words.ts";

/** An office as a text names it: class, country if said, and whether it makes its holder a leader. */
export interface Role {
  readonly office: string;
  /** Whether the holder speaks and carries for a government without leading it. */
  readonly envoy: boolean;
  readonly country: string | null;
  readonly rank: "leader" | "other" | "courtesy";
}

/** A stretch of words that names somebody: a name, an office, both, a country or a group of leaders. Word indices, half-open. */
export interface Naming {
  readonly from: number;
  readonly to: number;
  readonly name: { readonly from: number; readonly to: number } | null;
  readonly role: Role | null;
  readonly country: string | null;
  /** Whether the country is named itself, by its name or its seat, and not only as an adjective. */
  readonly state: boolean;
  readonly group: boolean;
  /** Where an office that follows the name between commas ends: `Xi Jinping, president of China, |`. Otherwise `to`. */
  readonly past: number;
}

const ENVOY = /^(?:ambassador|envoy|representative|minister|foreign minister|foreign secretary|secretary of state|negotiator|adviser|advisor|official|aide)$/;
const GROUP = new Set(["leaders", "allies", "governments", "counterparts"]);
const INSTITUTION = new Set(["European Council", "European Commission"]);

/** All that names somebody in these words, in order and without overlap. Linear: every reading looks ahead a bounded way. */
export function namingsIn(words: readonly Word[]): Naming[] {
  const lower = words.map((word) => word.lower);
  const found: Naming[] = [];
  for (let at = 0; at < words.length; ) {
    const naming = namingAt(words, lower, at);
    if (naming === null) {
      at++;
      continue;
    }
    found.push(naming);
    at = naming.to;
  }
  return found;
}

function namingAt(words: readonly Word[], lower: readonly string[], at: number): Naming | null {
  const country = countryAt(words, at);
  let next = at + (country?.words ?? 0);
  if (country !== null && isGenitive(words[next])) next++;
  if (country !== null && GROUP.has(lower[next] ?? "")) return group(country.country, at, next + 1);
  const role = roleAt(words, lower, { at: next, country: country?.country ?? null, before: at });
  if (role !== null) return named(words, lower, role, at);
  if (country !== null) return bare(country, at, words);
  const name = nameAt(words, lower, at);
  if (name === null) return null;
  const office = apposed(words, lower, name);
  return naming(at, name, { name: { from: at, to: name }, role: office?.role ?? null, past: office?.to ?? name });
}

/** An office and the name that may follow it: `Russian President | Vladimir Putin`, `the Iranian president, | Hassan Rouhani,`. */
function named(words: readonly Word[], lower: readonly string[], read: ReadRole, from: number): Naming {
  const straight = nameAt(words, lower, read.to);
  const comma = lower[read.to] === "," && read.role.country !== null ? nameAt(words, lower, read.to + 1) : null;
  const start = straight === null ? read.to + 1 : read.to;
  const end = straight ?? (comma !== null && /^[,.;:]$/.test(lower[comma] ?? ".") ? comma : null);
  const name = end === null ? null : { from: start, to: end };
  const to = end ?? read.to;
  const office = straight === null ? null : apposed(words, lower, to);
  const role = read.role.rank === "leader" || office === null ? read.role : office.role;
  return naming(from, to, { name, role, country: read.role.country, past: office?.to ?? to });
}

function group(country: string, from: number, to: number): Naming {
  return naming(from, to, { country, group: true });
}

function bare(country: CountryRead, from: number, words: readonly Word[]): Naming {
  const next = words[from + country.words];
  const state = country.noun && !isCapital(next) && next?.text !== "-";
  return naming(from, from + country.words, { country: country.country, state });
}

function naming(from: number, to: number, what: Partial<Naming>): Naming {
  return { from, to, name: null, role: null, country: null, state: false, group: false, past: to, ...what };
}

interface CountryRead {
  readonly country: string;
  readonly words: number;
  readonly noun: boolean;
}

function countryAt(words: readonly Word[], at: number): CountryRead | null {
  if (!isCapital(words[at]) && words[at]?.lower !== "the") return null;
  for (let count = Math.min(LONGEST_COUNTRY, words.length - at); count > 0; count--) {
    const wording = joined(words, at, at + count);
    const reading = countryOf(wording);
    // "the North" is North Korea, "the North Korean leader" is not that and a Korean leader.
    if (reading === undefined || (words[at]?.lower === "the" && isCapital(words[at + count]))) continue;
    const noun = reading.forms.has("name") || reading.forms.has("metonym");
    return { country: reading.country, words: count, noun };
  }
  return null;
}

/** The words as they stand, a space between two; `People's` is one word again. */
function joined(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += (i > from && !isGenitive(words[i]) ? " " : "") + (words[i]?.text ?? "");
  return text;
}

interface ReadRole {
  readonly role: Role;
  readonly to: number;
}

interface RoleStart {
  readonly at: number;
  readonly country: string | null;
  /** Where the whole naming begins; what stands before it may lessen the title. */
  readonly before: number;
}

function roleAt(words: readonly Word[], lower: readonly string[], start: RoleStart): ReadRole | null {
  let at = start.at;
  let lessened = LESSENING.has(lower[start.before - 1] ?? "");
  for (let extra = 0; extra < 2 && start.country !== null && titleAt(lower, at) === null; extra++, at++) {
    if (isCapital(words[at]) || !/^[a-z-]+$/.test(lower[at] ?? "")) return null;
    lessened ||= LESSENING.has(lower[at] ?? "");
  }
  let title = titleAt(lower, at);
  if (title === null) return null;
  let [office, rank] = [title.office, title.rank];
  for (at += title.words; (title = titleAt(lower, at)) !== null && lower[at - 1] !== ","; at += title.words) {
    if (rank === "courtesy") [office, rank] = [title.office, title.rank];
  }
  if (lower[at] === "." && rank !== "head") at++;
  const of = complementAt(words, lower, at);
  const country = start.country ?? of?.country ?? null;
  const org = start.country === null && isCapital(words[start.before]) && isFirm(words, lower, start.before - 1);
  const counts = rank === "head" ? !org && (of === null || of.counts) : rank === "chief" && (country !== null || of?.counts === true);
  const leader = counts && !lessened;
  return {
    role: { office: officeClass(office), envoy: ENVOY.test(office), country, rank: leader ? "leader" : rank === "courtesy" ? "courtesy" : "other" },
    to: of?.to ?? at,
  };
}

/** Whether the word before a title names what it is a title of: the president of a firm leads no country. */
function isFirm(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? "";
  return isCapital(words[at]) && !NO_NAME.has(word) && (at > 0 || !/(?:ly|ing|ed)$/.test(word));
}

interface Complement {
  readonly country: string | null;
  readonly counts: boolean;
  readonly to: number;
}

/** What a title is of: `of the Republic of Cuba`, `of the United Russia Party`. Looks twelve words ahead at most. */
function complementAt(words: readonly Word[], lower: readonly string[], from: number): Complement | null {
  const shared = lower[from] === "and" && /^(?:people|government|nation)$/.test(lower[from + 1] ?? "");
  const at = shared ? from + 2 : from;
  if (lower[at] !== "of") return null;
  let country: string | null = null;
  let counts = false;
  let to = at + 1;
  while (to < words.length && to < at + 16) {
    const read = countryAt(words, to);
    if (read !== null) {
      country = read.country;
      counts = true;
      to += read.words;
      // What follows a country is the name of who leads it, unless the row goes on.
      if (!/^(?:of|and)$/.test(lower[to] ?? "")) break;
    } else if (isCapital(words[to]) && titleAt(lower, to)?.rank !== "head") {
      counts ||= words[to]?.text === "Party";
      to++;
    } else if (lower[to] === "," && /^(?:c\.c\.|committee)$/.test(lower[to - 1] ?? "") && lower[to + 1] === "the") to++;
    else if (lower[to] === "the" && lower[to + 2] === "of") to += 2;
    else if (/^(?:the|of|and|'s)$/.test(lower[to] ?? "") && (isCapital(words[to + 1]) || lower[to + 1] === "the")) to++;
    else break;
  }
  return { country, counts, to };
}

/** The office that follows a name after a comma: `Dmitri Medvedev, president of the United Russia Party,`. */
function apposed(words: readonly Word[], lower: readonly string[], at: number): ReadRole | null {
  if (lower[at] !== "," || lower.slice(Math.max(0, at - 6), at).includes("according")) return null;
  let start = at + 1;
  if (/^(?:the|a|an|who)$/.test(lower[start] ?? "")) start++;
  const country = countryAt(words, start);
  let next = start + (country?.words ?? 0);
  if (country !== null && isGenitive(words[next])) next++;
  const read = roleAt(words, lower, { at: next, country: country?.country ?? null, before: start });
  if (read === null || nameAt(words, lower, read.to) !== null) return null;
  const close = lower.slice(read.to, read.to + 40).findIndex((word) => word === "," || word === ".");
  return close < 0 ? null : { role: read.role, to: read.to + close + 1 };
}

/** Where the name that begins at `at` ends, if one begins there. */
function nameAt(words: readonly Word[], lower: readonly string[], at: number): number | null {
  if (!startsName(words, lower, at)) return null;
  let to = at + 1;
  while (to < words.length && to < at + 7) {
    const word = lower[to] ?? "";
    if (isCapital(words[to])) {
      if (NAME_END.has(word) || (NO_NAME.has(word) && !isSurname(words, lower, to)) || (titleAt(lower, to) !== null && word !== "king")) break;
      to++;
    } else if (word === "." && /^\p{Lu}$/u.test(words[to - 1]?.text ?? "") && isCapital(words[to + 1])) to++;
    else if (PARTICLE.has(word) && isCapital(words[to + 1])) to++;
    else break;
  }
  if (INSTITUTION.has(joined(words, at, to))) return null;
  return to;
}

/** `May` is a name after another name or before a verb, and a month before a number or after a preposition. */
function isSurname(words: readonly Word[], lower: readonly string[], at: number): boolean {
  if (lower[at] === "un") return true;
  return lower[at] === "may" && !/^\d/.test(lower[at + 1] ?? "") && !PREPOSITION.has(lower[at - 1] ?? "") && isCapital(words[at]);
}

function startsName(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? "";
  const mayBe = !NO_NAME.has(word) || (at > 0 && isSurname(words, lower, at));
  return isCapital(words[at]) && mayBe && titleAt(lower, at) === null && (words[at]?.text.length ?? 0) > 1;
}
