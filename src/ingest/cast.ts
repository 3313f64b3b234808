import type { Person } from "#corpus/person.ts";
import { KNOWN_LEADERS, type KnownLeader } from "./leaders.ts";
import { namingsIn, type Role } from "./names.ts";
import { plain, wordsOf } from "./words.ts";

/** Somebody an article names: a person, an office without a name, a state or a group of leaders. It grows while the article is read. */
export interface Figure {
  name: string;
  /** The single name by which the article calls the figure, once it has. */
  short: string | null;
  /** The person's id where it is one of those we were asked to follow. */
  readonly id: string | null;
  leader: boolean;
  /** Whether the figure carries letters for the leader of its country. */
  envoy: boolean;
  /** Whether the article itself calls the figure a leader. */
  titled: boolean;
  /** Whether anything said that this is a human being and no place or firm. */
  human: boolean;
  country: string | null;
  readonly kind: "person" | "office" | "state" | "group";
}

/** Everybody an article has named so far, by full name, by one name and by office. */
export interface Cast {
  readonly full: Map<string, Figure>;
  readonly single: Map<string, Figure>;
  readonly first: Map<string, Figure>;
  readonly office: Map<string, Figure>;
  /** The leaders whom the article names, by whatever name. */
  readonly named: Set<Figure>;
}

const EASTERN = new Set(["China", "North Korea", "South Korea"]);

/** A cast that knows only the people we follow: their names and their countries, taken from their offices. */
export function castOf(people: readonly Person[], year: number | null): Cast {
  const cast: Cast = { full: new Map(), single: new Map(), first: new Map(), office: new Map(), named: new Set() };
  for (const { id, name, short, offices } of people) {
    const roles = offices.flatMap(({ title }) => namingsIn(wordsOf(title, { start: 0, end: title.length })));
    const country = roles.find((role) => role.country !== null)?.country ?? null;
    const figure: Figure = { name, short, id, leader: true, titled: false, envoy: false, human: true, country, kind: "person" };
    cast.full.set(plain(name), figure);
    cast.single.set(plain(short), figure);
  }
  for (const known of KNOWN_LEADERS) if (year === null || inOffice(known, year)) expect(cast, known);
  return cast;
}

function inOffice({ from, to }: KnownLeader, year: number): boolean {
  return from <= year && year <= (to ?? year);
}

/** Makes the cast ready for a leader whom the article may name without a title. */
function expect(cast: Cast, { name, country, alone }: KnownLeader): void {
  const figure: Figure = { name, short: null, id: null, leader: true, titled: false, envoy: false, human: true, country, kind: "person" };
  const parts = plain(name).split(" ");
  cast.full.set(parts.join(" "), figure);
  cast.full.set(`${parts[0]} ${parts.at(-1)}`, figure);
  if (parts[0] === "pope") cast.office.set(officeKey("pope", null), figure);
  const family = (EASTERN.has(country) ? parts[0] : parts.at(-1)) ?? "";
  if (alone && !cast.single.has(family)) cast.single.set(family, figure);
}

/** The figure that a name means, introduced if it is new. A single name means who last bore it in full. */
export function figureNamed(cast: Cast, name: string, role: Role | null): Figure {
  const parts = plain(name).split(" ");
  const known = parts.length === 1 ? singlyNamed(cast, parts[0] ?? "") : fullyNamed(cast, parts);
  const figure = known ?? introduce(name);
  if (parts.length === 1) figure.short = name;
  if (parts.length > 1 && figure.id === null && figure.name.split(/\s/).length < parts.length) figure.name = name;
  if (figure.leader) cast.named.add(figure);
  remember(cast, figure, parts);
  if (role !== null) appoint(cast, figure, role);
  return figure;
}

function introduce(name: string): Figure {
  return { name, short: null, id: null, leader: false, titled: false, envoy: false, human: false, country: null, kind: "person" };
}

/** A family name; failing that a first name, which is the family name where that comes first (Xi Jinping). */
function singlyNamed(cast: Cast, part: string): Figure | undefined {
  return cast.single.get(part) ?? cast.first.get(part);
}

function fullyNamed(cast: Cast, parts: readonly string[]): Figure | undefined {
  const exact = cast.full.get(parts.join(" "));
  if (exact !== undefined) return exact;
  const short = cast.full.get(`${parts[0]} ${parts.at(-1)}`);
  if (short !== undefined) return short;
  const single = cast.single.get(parts.at(-1) ?? "");
  return single?.id === null && !single.name.includes(" ") ? single : undefined;
}

function remember(cast: Cast, figure: Figure, parts: readonly string[]): void {
  if (parts.length === 1) {
    if (!cast.single.has(parts[0] ?? "")) cast.single.set(parts[0] ?? "", figure);
    return;
  }
  cast.full.set(parts.join(" "), figure);
  cast.full.set(`${parts[0]} ${parts.at(-1)}`, figure);
  // A bare "Kim" stays the one we follow when an envoy of that name appears; strangers share a name by recency.
  const take = (names: Map<string, Figure>, part: string) => {
    if (names.get(part)?.id == null) names.set(part, figure);
  };
  take(cast.single, parts.at(-1) ?? "");
  take(cast.first, parts[0] ?? "");
}

/** Gives a figure an office, so that "the Russian President" finds it. */
export function appoint(cast: Cast, figure: Figure, role: Role): void {
  figure.human = true;
  if (role.rank === "leader") {
    figure.leader = figure.titled = true;
    figure.country ??= role.country;
    cast.office.set(officeKey(role.office, figure.country), figure);
    cast.office.set(officeKey("leader", figure.country), figure);
    cast.office.set(officeKey(role.office, null), figure);
    return;
  }
  figure.country ??= role.country;
  figure.envoy ||= role.envoy;
  // A former president or a vice president of a known name is no leader in this article.
  if (role.rank === "other" && figure.id === null && !figure.titled) figure.leader = false;
}

/** The holder of an office; an office whose holder the article does not name stands for itself. */
export function figureInOffice(cast: Cast, role: Role): Figure | null {
  if (role.rank !== "leader") return null;
  const office = role.office === "counterpart" ? "leader" : role.office;
  const holder = cast.office.get(officeKey(office, role.country)) ?? presiding(cast, role);
  if (holder !== undefined) return holder;
  if (role.country === null || role.office === "counterpart") return null;
  const figure: Figure = { name: `${role.office} of ${role.country}`, short: null, id: null, leader: true, titled: false, envoy: false, human: true, country: role.country, kind: "office" };
  cast.office.set(officeKey(role.office, role.country), figure);
  return figure;
}

// Whom articles in English mostly mean when they say no more than "the president" or "the prime minister".
const AT_HOME = new Map([
  ["president", "United States"],
  ["prime minister", "United Kingdom"],
]);

/** Who holds an office that the article joins to no name: the only leader of that country whom it names, or "the president". */
function presiding(cast: Cast, { office, country }: Role): Figure | undefined {
  const named = [...cast.named].filter((figure) => figure.leader && figure.kind === "person");
  const wanted = country ?? AT_HOME.get(office) ?? null;
  const holders = named.filter((figure) => wanted !== null && figure.country === wanted);
  return holders.length === 1 ? holders[0] : undefined;
}

/** The figure of a state, or of the leaders of a country or an alliance. */
export function figureOfState(cast: Cast, country: string, words: string | null): Figure {
  const key = words === null ? `state ${country}` : `group ${words}`;
  const known = cast.full.get(key);
  if (known !== undefined) return known;
  const kind = words === null ? "state" : "group";
  const figure: Figure = { name: words ?? country, short: null, id: null, leader: words !== null, titled: false, envoy: false, human: false, country, kind };
  cast.full.set(key, figure);
  return figure;
}

function officeKey(office: string, country: string | null): string {
  return `${office}|${country ?? ""}`;
}
