import type { Letter } from "#corpus/letter.ts";

/** What a letter is about, in the article's words; its kind where the article does not say. The first letter is raised, nothing else is changed. */
export function subjectOf(letter: Letter): string {
  const words = letter.occasion[0]?.exact ?? (letter.replyTo ? "Reply" : letter.kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
