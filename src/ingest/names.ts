import { type CountryRead, countryAt } from "./places.ts";
import { nameAt } from "./proper.ts";
import { apposedAt, type ReadRole, type Role, roleAt } from "./roles.ts";
import { isCapital, isGenitive, type Word } from "./words.ts";

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
  /** Where an office that follows the name between commas ends: `X, president of Cuba, |`. Otherwise `to`. */
  readonly past: number;
}

const GROUP = new Set(["leaders", "allies", "governments", "counterparts"]);

/** All that names somebody in these words, in order and without overlap. Linear: every reading looks ahead a bounded way. */
export function namingsIn(words: readonly Word[]): Naming[] {
  const found: Naming[] = [];
  for (let at = 0; at < words.length;) {
    const naming = namingAt(words, at);
    if (naming !== null) found.push(naming);
    at = naming?.to ?? at + 1;
  }
  return found;
}

function namingAt(words: readonly Word[], at: number): Naming | null {
  const country = countryAt(words, at);
  const after = at + (country?.words ?? 0);
  const next = country !== null && isGenitive(words[after]) ? after + 1 : after;
  if (country !== null && GROUP.has(words[next]?.lower ?? ""))
    return naming(at, next + 1, { country: country.country, group: true });
  const role = roleAt(words, { at: next, country: country?.country ?? null, before: at });
  if (role !== null) return titled(words, role, at);
  if (country !== null) return land(words, country, at);
  const to = nameAt(words, at);
  if (to === null) return null;
  const office = apposedAt(words, to);
  return naming(at, to, {
    name: { from: at, to },
    role: office?.role ?? null,
    past: office?.to ?? to,
  });
}

/** An office and the name that may follow it: `Cuban President | X`, `the Cuban president, | X,`. */
function titled(words: readonly Word[], read: ReadRole, from: number): Naming {
  const straight = nameAt(words, read.to);
  const name = straight === null ? nameAfterComma(words, read) : { from: read.to, to: straight };
  const to = name?.to ?? read.to;
  const office = straight === null ? null : apposedAt(words, to);
  // A minister has counterparts too: the word makes nobody a leader who is named with it.
  const own: Role =
    name !== null && read.role.office === "counterpart"
      ? { ...read.role, rank: "courtesy" }
      : read.role;
  const role = own.rank === "leader" || office === null ? own : office.role;
  return naming(from, to, { name, role, country: read.role.country, past: office?.to ?? to });
}

function nameAfterComma(words: readonly Word[], { role, to }: ReadRole): Naming["name"] {
  const end = words[to]?.lower === "," && role.country !== null ? nameAt(words, to + 1) : null;
  return end !== null && /^[,.;:]$/.test(words[end]?.lower ?? ".")
    ? { from: to + 1, to: end }
    : null;
}

function land(
  words: readonly Word[],
  { country, words: count, noun }: CountryRead,
  from: number,
): Naming {
  const next = words[from + count];
  return naming(from, from + count, {
    country,
    state: noun && !isCapital(next) && next?.text !== "-",
  });
}

function naming(from: number, to: number, what: Partial<Naming>): Naming {
  return {
    from,
    to,
    name: null,
    role: null,
    country: null,
    state: false,
    group: false,
    past: to,
    ...what,
  };
}
