import { type Cast, type Figure, newFigure } from "./figure.ts";
import type { Role } from "./roles.ts";

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
  const figure = newFigure(`${role.office} of ${role.country}`, {
    leader: true,
    human: true,
    country: role.country,
    kind: "office",
  });
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

/** How an office is filed: its class and its country. */
export function officeKey(office: string, country: string | null): string {
  return `${office}|${country ?? ""}`;
}
