import type { LetterKind } from "#corpus/letter.ts";
import { type Key, say } from "#words/words.ts";

const KINDS: Readonly<Record<LetterKind, Key>> = {
  letter: "kindLetter",
  message: "kindMessage",
  telegram: "kindTelegram",
  reply: "kindReply",
};

/** A kind of letter in the reader's words. */
export function kindInWords(kind: LetterKind): string {
  return say(KINDS[kind]);
}
