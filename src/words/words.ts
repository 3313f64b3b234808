import type en from "#words/locales/en.json";
import { forget, wording } from "./wording.ts";

/** The name of a message in the catalogue, `locales/en.json`. */
export type Key = keyof typeof en;

/** The catalogue's names that end in `_other`: messages that depend on a number. */
type Counted = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks a message up and puts the substitutions for `$1`, `$2` …; empty when there is none. The browser's `i18n.getMessage`. */
export type Lookup = (name: string, substitutions?: string[]) => string;

let lookup: Lookup = (name) => name;

const SLOTS = Array.from("123456789", (digit) => `$${digit}`);

/** Says from where messages come. Called once by each wiring, before anything is drawn. */
export function speakBy(messages: Lookup): void {
  lookup = messages;
  forget();
}

/** A message with its slots open: a browser takes a tenth of a millisecond for each. */
const template = (name: string): string => wording(`say ${name}`, () => lookup(name, SLOTS));

function filled(message: string, substitutions: readonly (string | number)[]): string {
  return message.replace(/\$([1-9])/g, (_, slot) => String(substitutions[slot - 1] ?? ""));
}

/** A message in the reader's language. */
export function say(key: Key, ...substitutions: readonly (string | number)[]): string {
  return filled(template(key), substitutions);
}

/** The reader's language as BCP 47 has it: `en`, `zh-CN`. */
export function language(): string {
  return template("@@ui_locale").replace("_", "-");
}

/** Something that depends on nothing but the language, such as a format: made when it is first needed, and again for another. */
export function perLanguage<T>(make: (language: string) => T): () => T {
  let made: { readonly of: string; readonly it: T } | null = null;
  return () => {
    const of = language();
    if (made?.of !== of) made = { of, it: make(of) };
    return made.it;
  };
}

/** The way the reader's language runs. */
export function direction(): "ltr" | "rtl" {
  return template("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
}

const numbers = perLanguage((of) => new Intl.NumberFormat(of));
const percents = perLanguage((of) => new Intl.NumberFormat(of, { style: "percent" }));
const forms = perLanguage((of) => new Intl.PluralRules(of));

const lists = perLanguage((): Partial<Record<Intl.ListFormatType, Intl.ListFormat>> => ({}));

function listFormat(type: Intl.ListFormatType): Intl.ListFormat {
  const style = type === "unit" ? "short" : "long";
  return (lists()[type] ??= new Intl.ListFormat(language(), { type, style }));
}

/** How the reader's language says all of these, or one of them: "a, b and c", "a or b". */
export function inARow(type: "conjunction" | "disjunction", words: readonly string[]): string {
  return wording(`${type} ${JSON.stringify(words)}`, () => listFormat(type).format(words));
}

/** What a list of words has before, between and after them. */
function gapsIn(words: readonly string[]): string[] {
  const gaps = [""];
  for (const { type, value } of listFormat("unit").formatToParts(words)) {
    if (type === "element") gaps.push("");
    else gaps[gaps.length - 1] += value;
  }
  return gaps;
}

/** What the reader's language puts before, between and after words that it only lists: "", ", ", ", ", "". */
export function gapsOf(words: readonly string[]): string[] {
  const gaps = wording(`gaps ${words.length}`, () => gapsIn(words).join("\n")).split("\n");
  // A word in between may depend on what follows: Spanish says "y Kim", but "e Isabel".
  return gaps.some((gap) => /\p{L}/u.test(gap)) ? gapsIn(words) : gaps;
}

/** Words as the reader's language lists them, and no more: "a, b, c". */
export function inSeries(words: readonly string[]): string {
  const [before, ...after] = gapsOf(words);
  return words.reduce((row, word, index) => row + word + after[index], before ?? "");
}

/** A number as the reader's language writes it. */
export function number(n: number): string {
  return wording(`number ${n}`, () => numbers().format(n));
}

/** A share of one as the reader's language writes it: "40%". */
export function percent(share: number): string {
  return percents().format(share);
}

/** A message with a number in it as `$1`, in the form that the reader's language has for that number. */
export function sayCount(key: Counted, n: number, ...more: readonly (string | number)[]): string {
  const form = wording(`form ${n}`, () => forms().select(n));
  const message = template(`${key}_${form}`) || template(`${key}_other`);
  return filled(message, [number(n), ...more]);
}
