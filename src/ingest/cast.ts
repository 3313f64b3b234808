import type { Person } from "#corpus/person.ts";
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
}

/** A cast that knows only the people we follow: their names and their countries, taken from their offices. */
export function castOf(people: readonly Person[]): Cast {
  const cast: Cast = { full: new Map(), single: new Map(), first: new Map(), office: new Map() };
  for (const { id, name, short, offices } of people) {
    const roles = offices.flatMap(({ title }) => namingsIn(wordsOf(title, { start: 0, end: title.length })));
    const country = roles.find((role) => role.country !== null)?.country ?? null;
    const figure: Figure = { name, short, id, leader: true, human: true, country, kind: "person" };
    cast.full.set(plain(name), figure);
    cast.single.set(plain(short), figure);
  }
  return cast;
}

/** The figure that a name means, introduced if it is new. A single name means who last bore it in full. */
export function figureNamed(cast: Cast, name: string, role: Role | null): Figure {
  const parts = plain(name).split(" ");
  const known = parts.length === 1 ? singlyNamed(cast, parts[0] ?? "") : fullyNamed(cast, parts);
  const figure = known ?? introduce(name);
  if (parts.length === 1) figure.short = name;
  if (parts.length > 1 && figure.id === null && figure.name.split(/\s/).length < parts.length) figure.name = name;
  remember(cast, figure, parts);
  if (role !== null) appoint(cast, figure, role);
  return figure;
}

function introduce(name: string): Figure {
  return { name, short: null, id: null, leader: false, human: false, country: null, kind: "person" };
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
    figure.leader = true;
    figure.country ??= role.country;
    cast.office.set(officeKey(role.office, figure.country), figure);
    cast.office.set(officeKey("leader", figure.country), figure);
    cast.office.set(officeKey(role.office, null), figure);
  } else figure.country ??= role.country;
}

/** The holder of an office; an office whose holder the article does not name stands for itself. */
export function figureInOffice(cast: Cast, role: Role): Figure | null {
  if (role.rank !== "leader") return null;
  const holder = cast.office.get(officeKey(role.office, role.country));
  if (holder !== undefined) return holder;
  if (role.country === null) return null;
  const figure: Figure = { name: `${role.office} of ${role.country}`, short: null, id: null, leader: true, human: true, country: role.country, kind: "office" };
  cast.office.set(officeKey(role.office, role.country), figure);
  return figure;
}

/** The figure of a state, or of the leaders of a country or an alliance. */
export function figureOfState(cast: Cast, country: string, words: string | null): Figure {
  const key = words === null ? `state ${country}` : `group ${words}`;
  const known = cast.full.get(key);
  if (known !== undefined) return known;
  const kind = words === null ? "state" : "group";
  const figure: Figure = { name: words ?? country, short: null, id: null, leader: words !== null, human: false, country, kind };
  cast.full.set(key, figure);
  return figure;
}

function officeKey(office: string, country: string | null): string {
  return `${office}|${country ?? ""}`;
}
