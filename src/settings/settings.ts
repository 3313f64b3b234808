/** How a mention is painted; "none" leaves it unpainted, and still there for pointer and keys. */
export type MarkStyle = "underline" | "tint" | "none";

/** What the reader decided. */
export interface Settings {
  /** Everywhere but on the sites of `off`, or only on the sites of `only`. */
  readonly where: "everywhere" | "only";
  /** Host names, in lower case. */
  readonly off: readonly string[];
  readonly only: readonly string[];
  /** Ids of the people who are not marked. */
  readonly without: readonly string[];
  readonly style: MarkStyle;
  /** Whether the toolbar button counts the mentions of a page. */
  readonly badge: boolean;
}

/** What holds until the reader decides. */
export const defaults: Settings = {
  where: "everywhere",
  off: [],
  only: [],
  without: [],
  style: "underline",
  badge: true,
};

const STYLES = new Set<unknown>(["underline", "tint", "none"]);

const names = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === "string") : [];

/** Settings from whatever was kept: what is missing or not understood is as by default. */
export function settingsFrom(kept: unknown): Settings {
  const given = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Settings>;
  return {
    where: given.where === "only" ? "only" : "everywhere",
    off: names(given.off),
    only: names(given.only),
    without: names(given.without),
    style: STYLES.has(given.style) ? given.style! : defaults.style,
    badge: given.badge !== false,
  };
}

/** The site of an address: its host name without "www."; null where there is none (files, blank pages). */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, "") || null;
}

/** Whether a site is read. Where there is no site to name, only "everywhere" says yes. */
export function isOn(settings: Settings, site: string | null): boolean {
  if (settings.where === "only") return site !== null && settings.only.includes(site);
  return site === null || !settings.off.includes(site);
}

/** The same settings with one site switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const less = (list: readonly string[]) => list.filter((name) => name !== site);
  const more = (list: readonly string[]) => [...less(list), site];
  return settings.where === "only"
    ? { ...settings, only: on ? more(settings.only) : less(settings.only) }
    : { ...settings, off: on ? less(settings.off) : more(settings.off) };
}

/** The same settings with one person marked or not. */
export function withPerson(settings: Settings, person: string, on: boolean): Settings {
  const others = settings.without.filter((id) => id !== person);
  return { ...settings, without: on ? others : [...others, person] };
}
