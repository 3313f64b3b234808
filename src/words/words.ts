import type en from "#words/locales/en.json";

/** The name of a message in the catalogue, `locales/en.json`. */
export type Key = keyof typeof en;

/** The catalogue's names that end in `_other`: messages that depend on a number. */
type Counted = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks a message up and puts the substitutions for `$1`, `$2` …; empty when there is none. The browser's `i18n.getMessage`. */
export type Lookup = (name: string, substitutions?: string[]) => string;

let lookup: Lookup = (name) => name;

/** Says from where messages come. Called once by each wiring, before anything is drawn. */
export function speakBy(messages: Lookup): void {
  lookup = messages;
}

/** A message in the reader's language. */
export function say(key: Key, ...substitutions: readonly (string | number)[]): string {
  return lookup(key, substitutions.map(String));
}

/** The reader's language as BCP 47 has it: `en`, `zh-CN`. */
export function language(): string {
  return lookup("@@ui_locale").replace("_", "-");
}

/** The way the reader's language runs. */
export function direction(): "ltr" | "rtl" {
  return lookup("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
}

/** A number as the reader's language writes it. */
export function number(n: number): string {
  return new Intl.NumberFormat(language()).format(n);
}

/** A share of one as the reader's language writes it: "40%". */
export function percent(share: number): string {
  return new Intl.NumberFormat(language(), { style: "percent" }).format(share);
}

/** A message with a number in it as `$1`, in the form that the reader's language has for that number. */
export function sayCount(key: Counted, n: number, ...more: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(n);
  const substitutions = [number(n), ...more.map(String)];
  return lookup(`${key}_${form}`, substitutions) || lookup(`${key}_other`, substitutions);
}
