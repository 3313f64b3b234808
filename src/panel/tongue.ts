import type { LetterKind } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import type { Tongue } from "#search/query.ts";
import { tongueOf } from "#search/tongue.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { inARow, say } from "#words/words.ts";

/** A kind of letter in the reader's words. */
export function kindInWords(kind: LetterKind): string {
  const words = {
    letter: say("kindLetter"),
    message: say("kindMessage"),
    telegram: say("kindTelegram"),
    reply: say("kindReply"),
  };
  return words[kind];
}

/** "Kim Jong Un or Kim Yo Jong", as the reader's language joins what may be one or the other. */
export function anyOf(names: readonly string[]): string {
  return inARow("disjunction", names);
}

/** How this panel's reader names people and filters. */
export function readersTongue(people: readonly Person[]): Tongue {
  return tongueOf(people, { say, nameOf, shortOf });
}
