import type { LetterKind } from "#corpus/letter.ts";
import type { Before } from "./before.ts";
import type { Item } from "./items.ts";
import { LETTER_NOUN } from "./lexicon.ts";

const FALSE_KIND =
  /^(?:open|resignation|cover|form|chain|ricin|ricin-laced|ricin-tainted|threatening|capital|block|cancellation|rejection|demand|french|scarlet|pastoral|encyclical|credential|bank|suicide|fan|hate|recommendation|twitter|text|voice|email|e-mail|campaign|video|mixed|clear|strong|powerful|tough|simple|wrong|right|stern|key|core|main|same|warning|political|public|bank|sticky|program|promissory|diplomatic)$/;

const FALSE_OF =
  /^(?:intent|credence|credentials|recommendation|resignation|marque|credit|law|reference|introduction|hope|unity|peace|defiance|strength|change|deterrence)$/;

const WRITTEN =
  /^(?:personal|congratulatory|written|handwritten|verbal|oral|reply|replay|private|formal|secret|goodwill|thank-you|birthday|official)$/;

const GOODWILL =
  /^(?:greetings?|congratulations?|condolences?|sympathy|thanks|gratitude|support|solidarity|goodwill|friendship|felicitations?|appreciation|reply|comfort|consolation)$/;

/** Whether the letter noun at `noun` means writing that somebody sends, and not a figure of speech or another sort of letter. */
export function isGenuine(items: readonly Item[], noun: number, before: Before): boolean {
  const { lower } = items[noun] as Item;
  if (before.modifiers.some((word) => FALSE_KIND.test(word))) return false;
  const of = items[noun + 1]?.lower === "of" ? (items[noun + 2]?.lower ?? "") : "";
  if (FALSE_OF.test(of)) return false;
  if (/^letters?$|^missives?$|^telegrams?$/.test(lower)) return true;
  const qualified =
    before.modifiers.some((word) => WRITTEN.test(word) || GOODWILL.test(word)) || GOODWILL.test(of);
  return qualified || (lower === "message" && (before.role === "gets" || before.role === "in"));
}

/** Whether a letter is one of congratulation, sympathy or thanks. */
export function isGoodwill(items: readonly Item[], noun: number, before: Before): boolean {
  const of = items[noun + 1]?.lower === "of" ? (items[noun + 2]?.lower ?? "") : "";
  return (
    GOODWILL.test(of) ||
    before.modifiers.some((word) => GOODWILL.test(word) || word === "congratulatory")
  );
}

/** The kind of a letter by its noun and the words before it. */
export function kindOf(noun: string, modifiers: readonly string[]): LetterKind {
  if (modifiers.some((word) => /^(?:reply|replay|response)$/.test(word))) return "reply";
  return LETTER_NOUN[noun] ?? "letter";
}
