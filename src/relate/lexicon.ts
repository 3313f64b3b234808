import { LETTER_NOUN, named, PREPOSITION as COMMON, set } from "#corpus/lexicon.ts";
import type { LetterKind } from "#corpus/letter.ts";

/** What a letter is called, and the kind that each name stands for; here also cards, good words and answers. */
export const KIND: ReadonlyMap<string, LetterKind> = new Map([
  ...LETTER_NOUN,
  ...named(
    "letter",
    "card cards correspondence condolences congratulations felicitations greetings sympathies regards",
  ),
  ...named("reply", "reply replies response"),
]);

/** Words that mean a letter only where it is said by whom or to whom. */
export const SOFT =
  /^(?:messages?|notes?|cards?|repl(?:y|ies)|response|cables?|correspondence|letters)$/;

/** Good words, which are a letter only when they are sent. */
export const WISHES =
  /^(?:condolences|congratulations|felicitations|greetings|sympathies|regards|response|repl(?:y|ies)|cards?|notes?)$/;

/** Who a letter is `by`: only what makes letters, not who releases or reports them. */
export const MADE = /^(?:written|sent|penned|signed|dictated|composed|addressed)$/;

/** `wrote to`. */
export const WRITES = /^(?:wrote|writes|written|writing|write)$/;

/** Saying to somebody who is named next. */
export const TELLS = set(
  "asked asks assured assures congratulated congratulates invited invites praised praises saluted salutes tells thanked thanks told urged urges warned warns wished wishes",
);

/** Saying, in a letter or otherwise. Fewer verbs than articles report by: here who says something is soon taken for the writer. */
export const SAYS: ReadonlySet<string> = new Set([
  ...TELLS,
  ...set(
    "called calls conveyed conveys expressed expresses hailed hails offered offers pledged pledges promised promises said says stressed stresses voiced voices vowed vows writes wrote",
  ),
]);

/** Thanking: who is thanked has written. */
export const THANKS = /^(?:thank|thanks|thanked|thanking)$/;

/** Answering a letter that is named next. */
export const ANSWERS = /^(?:answer(?:s|ed)?|returned|acknowledge[sd])$/;

/** What makes a letter an answer. */
export const BACK = /^(?:back|repl(?:y|ies|ied|ying)|respon(?:se|ds|ded)|answer(?:ed|s)?)$/;

/** Prepositions, and words that are one before a noun ("after the letter"): whoever follows one of these is not who acts. */
export const PREPOSITION: ReadonlySet<string> = new Set([
  ...COMMON,
  ...set("after before during as amid"),
]);

/** Offices and titles that stand before a name or for it. */
export const ROLE =
  /^(?:leader|president|chairman|premier|counterpart|ruler|dictator|strongman|marshal|chancellor|minister|comrade|mr\.?|mister|excellency)$/;
