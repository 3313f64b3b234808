import type { Letter } from "#corpus/letter.ts";
import { nameOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { kindInWords } from "./kind.ts";
import type { Who } from "./names.ts";

/** What sort of letter it is. */
function kindOf({ kind, replyTo }: Letter): string {
  return kindInWords(replyTo === null ? kind : "reply");
}

/** What a letter is about, in the article's words; its kind where the article does not say. The first letter is raised, nothing else is changed. */
export function subjectOf(letter: Letter): string {
  const words = letter.occasion[0]?.exact ?? kindOf(letter);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A letter as it is read aloud: what it is, from whom, to whom. */
export function letterInWords(letter: Letter, who: Who): string {
  const { sender, recipient } = letter;
  return say("letterFromTo", kindOf(letter), nameOf(who(sender)), nameOf(who(recipient)));
}
