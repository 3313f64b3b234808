import { countryOf, LONGEST_COUNTRY } from "./countries.ts";
import { isCapital, isGenitive, type Word } from "./words.ts";

/** A country as it stands in a text: how many words call it so, and whether they name it or only describe by it. */
export interface CountryRead {
  readonly country: string;
  readonly words: number;
  readonly noun: boolean;
}

/** The country that is named or described at a word, by its longest wording. */
export function countryAt(words: readonly Word[], at: number): CountryRead | null {
  const article = words[at]?.lower === "the";
  if (!isCapital(words[at]) && !article) return null;
  for (let count = Math.min(LONGEST_COUNTRY, words.length - at); count > 0; count--) {
    const reading = countryOf(joined(words, at, at + count));
    // "the North" is North Korea, "the North Korean leader" is not that and a Korean leader.
    if (reading === undefined || (article && isCapital(words[at + count]))) continue;
    return {
      country: reading.country,
      words: count,
      noun: reading.noun,
    };
  }
  return null;
}

/** The words as they stand, a space between two; `People's` is one word again. */
export function joined(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++)
    text += (at > from && !isGenitive(words[at]) ? " " : "") + (words[at]?.text ?? "");
  return text;
}
