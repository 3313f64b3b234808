/** How a mention is painted; "none" leaves it unpainted, and still there for pointer and keys. */
export type MarkStyle = "underline" | "tint" | "none";

/** When a card opens by pointer: when it rests on a name, or only while a key is held as well. */
export type Hover = "rest" | "modifier";

/** The keys that can be held for a card, as `KeyboardEvent.key` names them. */
export type Modifier = "Alt" | "Control" | "Shift";

/** The reader's word that a name does not mean a person, on one page (`page:https://…`) or on a whole site (`site:example.org`). */
export interface Correction {
  readonly person: string;
  /** The name as it stands on the page. */
  readonly surface: string;
  readonly where: string;
}

/** How many corrections are kept: the oldest give way, so that reading the settings stays quick. */
export const MOST_CORRECTIONS = 2000;

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
  readonly hover: Hover;
  /** The key to hold where `hover` asks for one. */
  readonly modifier: Modifier;
  /** Names that do not mean whom they seem to, the newest last. */
  readonly corrections: readonly Correction[];
}

/** What holds until the reader decides. */
export const defaults: Settings = {
  where: "everywhere",
  off: [],
  only: [],
  without: [],
  style: "underline",
  badge: true,
  hover: "rest",
  modifier: "Alt",
  corrections: [],
};

const STYLES = ["underline", "tint", "none"] as const;
const HOVERS = ["rest", "modifier"] as const;
const MODIFIERS = ["Alt", "Control", "Shift"] as const;

/** The value if it is one of these, else the first of them, which is the default. */
const oneOf = <T>(options: readonly [T, ...T[]], value: unknown): T =>
  options.find((option) => option === value) ?? options[0];

const names = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === "string") : [];

function isCorrection(value: unknown): value is Correction {
  const { person, surface, where } = (value ?? {}) as Record<keyof Correction, unknown>;
  return [person, surface, where].every((part) => typeof part === "string");
}

const correctionsIn = (value: unknown): Correction[] =>
  Array.isArray(value) ? value.filter(isCorrection).slice(-MOST_CORRECTIONS) : [];

/** Settings from whatever was kept: what is missing or not understood is as by default. */
export function settingsFrom(kept: unknown): Settings {
  const given = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Settings>;
  return {
    where: given.where === "only" ? "only" : "everywhere",
    off: names(given.off),
    only: names(given.only),
    without: names(given.without),
    style: oneOf(STYLES, given.style),
    badge: given.badge !== false,
    hover: oneOf(HOVERS, given.hover),
    modifier: oneOf(MODIFIERS, given.modifier),
    corrections: correctionsIn(given.corrections),
  };
}

/** What takes effect under a reader that is at work; anything else needs a new one. */
const LIVE = new Set(["badge", "hover", "modifier", "corrections"]);

/** Whether pages must be read anew after a change of the settings. */
export function asksAnew(before: Settings, now: Settings): boolean {
  const reading = (settings: Settings) =>
    JSON.stringify(settings, (key, value) => (LIVE.has(key) ? undefined : value));
  return reading(before) !== reading(now);
}

/** The site of an address: its host name without "www."; null where there is none (files, blank pages, the browser's own). */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, "") : null;
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
