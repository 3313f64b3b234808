import type { LetterKind } from "#corpus/letter.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a letter is called, and the kind that each name stands for. */
export const KIND: Readonly<Record<string, LetterKind | undefined>> = Object.fromEntries(
  Object.entries({
    letter:
      "letter letters missive missives note notes card cards correspondence condolences congratulations felicitations greetings sympathies regards",
    message: "message messages",
    telegram: "telegram telegrams cable cables",
    reply: "reply replies response",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind as LetterKind])),
);

/** Words that mean a letter only where it is said by whom or to whom. */
export const SOFT =
  /^(?:messages?|notes?|cards?|repl(?:y|ies)|response|cables?|correspondence|letters)$/;

/** Good words, which are a letter only when they are sent. */
export const WISHES =
  /^(?:condolences|congratulations|felicitations|greetings|sympathies|regards|response|repl(?:y|ies)|cards?|notes?)$/;

/** What a message is called that is none. */
export const NOT_A_LETTER =
  /^(?:clear|strong|wrong|mixed|stark|blunt|powerful|unmistakable|right|simple|chilling|defiant|text|voice|audio|video|error|cover|form|capital|credit|block|key)$/;

/** Giving: who acts is the sender. */
export const GIVES = set(
  "send sends sent sending write writes wrote written writing pen pens penned dispatch dispatched dispatches mail mailed forwarded delivered delivers hand-delivered " +
    "handed hands passed conveyed conveys gave gives given extended extends transmitted replied replies responded signed signs delivering handing conveying brought presented offered extending deliver hand convey dispatch mail forward extend transmit reply respond pen bring",
);

/** Who a letter is `by`: only what makes letters, not who releases or reports them. */
export const MADE = /^(?:written|sent|penned|signed|dictated|composed|addressed)$/;

/** Receiving: who acts is the recipient. */
export const GETS = set(
  "receive receives received receiving gets get got getting obtained accepted opened read had has welcomed showed shows hailed praised touted tweeted displayed brandished unveiled",
);

/** `wrote to`. */
export const WRITES = /^(?:wrote|writes|written|writing|write)$/;
/** Saying, in a letter or otherwise. */
export const SAYS =
  /^(?:sa(?:id|ys)|t(?:old|ells)|assure[sd]|wr(?:ote|ites)|express(?:ed|es)|thank(?:ed|s)|ask(?:ed|s)|vow(?:ed|s)|promise[sd]|offer(?:ed|s)|congratulate[sd]|wishe[sd]|invite[sd]|urge[sd]|warn(?:ed|s)|convey(?:ed|s)|stresse[sd]|pledge[sd]|praise[sd]|call(?:ed|s)|voice[sd]|hail(?:ed|s)|salute[sd])$/;
/** Saying to somebody who is named next. */
export const TELLS =
  /^(?:t(?:old|ells)|assure[sd]|thank(?:ed|s)|ask(?:ed|s)|congratulate[sd]|wishe[sd]|invite[sd]|urge[sd]|warn(?:ed|s)|praise[sd]|salute[sd])$/;
export const THANKS = /^(?:thank|thanks|thanked|thanking)$/;
export const ANSWERS = /^(?:answer(?:s|ed)?|returned|acknowledge[sd])$/;
export const BACK = /^(?:back|repl(?:y|ies|ied|ying)|respon(?:se|ds|ded)|answer(?:ed|s)?)$/;

export const DETERMINER = set(
  "a an the this that another one each every some no any its two three several many more",
);
export const PREPOSITION = set(
  "of to with from for by between at in on about against toward towards over including like via through near without among under alongside behind after before during as than amid",
);

/** Words between who acts and the verb, beside those that end in -ly. */
export const ADVERB = set(
  "has have had having also reportedly apparently then later just even already himself themselves once again now therefore thus both today yesterday earlier ever did does do " +
    "is are was were be been being still since only who quickly last this week month year night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday on " +
    "former late a day first yet",
);

/** Words that make a deed planned, possible or denied: such a letter does not exist. */
export const UNREAL = set(
  "would will could should may might must shall can cannot not n't never to no without if unless whether plans planned planning plan wants wanted want hopes hoped refused declined fails " +
    "failed deny denied denies can't won't didn't hasn't hadn't wouldn't doesn't isn't wasn't couldn't don't didn’t won’t hasn’t hadn’t wouldn’t doesn’t wasn’t couldn’t can’t",
);

/** Offices and titles that stand before a name or for it. */
export const ROLE =
  /^(?:leader|president|chairman|premier|counterpart|ruler|dictator|strongman|marshal|chancellor|minister|comrade|mr\.?|mister|excellency)$/;
