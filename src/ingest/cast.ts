import type { Person } from "#corpus/person.ts";
import { KNOWN_LEADERS, type KnownLeader } from "./leaders.ts";
import { type Cast, type Figure, newFigure } from "./figure.ts";
import { namingsIn } from "./names.ts";
import { appoint, officeKey } from "./offices.ts";
import type { Role } from "./roles.ts";
import { plain, wordsOf } from "./words.ts";

const EASTERN = new Set(["China", "North Korea", "South Korea"]);

/** A cast that knows only the people we follow: their names and their countries, taken from their offices. */
export function castOf(people: readonly Person[], year: number | null): Cast {
  const cast: Cast = {
    full: new Map(),
    single: new Map(),
    first: new Map(),
    office: new Map(),
    named: new Set(),
  };
  for (const { id, name, short, offices } of people) {
    const roles = offices.flatMap(({ title }) =>
      namingsIn(wordsOf(title, { start: 0, end: title.length })),
    );
    const country = roles.find((role) => role.country !== null)?.country ?? null;
    const figure = newFigure(name, { short, id, leader: true, human: true, country });
    cast.full.set(plain(name), figure);
    cast.single.set(plain(short), figure);
  }
  for (const known of KNOWN_LEADERS)
    if (year === null || inOffice(known, year)) prepareFor(cast, known);
  return cast;
}

function inOffice({ from, to }: KnownLeader, year: number): boolean {
  return from <= year && year <= (to ?? year);
}

/** Makes the cast ready for a leader whom the article may name without a title. */
function prepareFor(cast: Cast, { name, country, alone }: KnownLeader): void {
  const figure = newFigure(name, { leader: true, human: true, country });
  const parts = plain(name).split(" ");
  nameInFull(cast, figure, parts);
  if (parts[0] === "pope") cast.office.set(officeKey("pope", null), figure);
  const family = (EASTERN.has(country) ? parts[0] : parts.at(-1)) ?? "";
  if (alone && !cast.single.has(family)) cast.single.set(family, figure);
}

/** The figure that a name means, introduced if it is new. A single name means who last bore it in full. */
export function figureNamed(cast: Cast, name: string, role: Role | null): Figure {
  const parts = plain(name).split(" ");
  const known = parts.length === 1 ? singlyNamed(cast, parts[0] ?? "") : fullyNamed(cast, parts);
  const figure = known ?? newFigure(name);
  if (parts.length === 1) figure.short = name;
  const longer = parts.length - plain(figure.name).split(" ").length;
  // The fullest name wins, and the article's own spelling over the one that we brought along.
  if (
    figure.id === null &&
    parts.length > 1 &&
    (longer > 0 || (longer === 0 && !cast.named.has(figure)))
  )
    figure.name = name;
  if (figure.leader) cast.named.add(figure);
  remember(cast, figure, parts);
  if (role !== null) appoint(cast, figure, role);
  return figure;
}

/** A family name; failing that a first name, which is the family name where that comes first. */
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
  nameInFull(cast, figure, parts);
  // A family name alone stays the one we follow when a stranger of that name appears; strangers share a name by recency.
  const take = (names: Map<string, Figure>, part: string) => {
    if (names.get(part)?.id == null) names.set(part, figure);
  };
  take(cast.single, parts.at(-1) ?? "");
  take(cast.first, parts[0] ?? "");
}

/** Files a full name: as it is, without its middle names, and by a double family name. */
function nameInFull(cast: Cast, figure: Figure, parts: readonly string[]): void {
  cast.full.set(parts.join(" "), figure);
  cast.full.set(`${parts[0]} ${parts.at(-1)}`, figure);
  const family = parts.slice(-2).join(" ");
  if (parts.length > 2 && !cast.full.has(family)) cast.full.set(family, figure);
}

/** The figure of a state, or of the leaders of a country or an alliance. */
export function figureOfState(cast: Cast, country: string, words: string | null): Figure {
  const key = words === null ? `state ${country}` : `group ${words}`;
  const known = cast.full.get(key);
  if (known !== undefined) return known;
  const kind = words === null ? "state" : "group";
  const figure = newFigure(words ?? country, { leader: words !== null, country, kind });
  cast.full.set(key, figure);
  return figure;
}
