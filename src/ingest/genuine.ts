import type { LetterKind } from "#corpus/letter.ts";
import { isLetterProper, isNoLetter, LETTER_NOUN } from "#corpus/lexicon.ts";
import type { Before } from "./before.ts";
import type { Item } from "./items.ts";

const WRITTEN =
  /^(?:personal|congratulatory|written|handwritten|verbal|oral|reply|replay|private|formal|secret|goodwill|thank-you|birthday|official)$/;

const GOODWILL =
  /^(?:greetings?|congratulations?|condolences?|sympathy|thanks|gratitude|support|solidarity|goodwill|friendship|felicitations?|appreciation|reply|comfort|consolation)$/;

/** Whether the letter noun at `noun` means writing that somebody sends, and not a figure of speech or another sort of letter. */
export function isGenuine(items: readonly Item[], noun: number, before: Before): boolean {
  const { lower } = items[noun] as Item;
  const of = afterOf(items, noun);
  if (isNoLetter(lower, before.modifiers, of)) return false;
  if (isLetterProper(lower)) return true;
  const qualified =
    before.modifiers.some((word) => WRITTEN.test(word) || GOODWILL.test(word)) || GOODWILL.test(of);
  return qualified || (lower === "message" && (before.role === "gets" || before.role === "in"));
}

/** The word after `of`, if that follows; else empty. */
function afterOf(items: readonly Item[], noun: number): string {
  return items[noun + 1]?.lower === "of" ? (items[noun + 2]?.lower ?? "") : "";
}

/** Whether a letter is one of congratulation, sympathy or thanks. */
export function isGoodwill(items: readonly Item[], noun: number, before: Before): boolean {
  return (
    GOODWILL.test(afterOf(items, noun)) ||
    before.modifiers.some((word) => GOODWILL.test(word) || word === "congratulatory")
  );
}

/** The kind of a letter by its noun and the words before it. */
export function kindOf(noun: string, modifiers: readonly string[]): LetterKind {
  if (modifiers.some((word) => /^(?:reply|replay|response)$/.test(word))) return "reply";
  return LETTER_NOUN.get(noun) ?? "letter";
}
