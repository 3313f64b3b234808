import type { Neighbour } from "./around.ts";
import { isCapital } from "./letters.ts";
import { ENGLISH, GAME_AFTER, GAME_BEFORE, GERMANIC } from "./lexicon.ts";
import type { Candidate } from "./scan.ts";

/** What a bare surname's own letters say: a plural, a word of a game, an acronym; or the pronoun that follows. */
export function shapeOf(
  text: string,
  candidate: Candidate,
  before: Neighbour,
  after: Neighbour,
): string | undefined {
  const { start, end, full, ending } = candidate;
  const surface = text.slice(start, end);
  if (ending && isPlural(text, candidate, before)) return "plural";
  if (full) return undefined;
  if (isCapital(surface))
    return isAcronym(surface, before, after) ? "capitals" : pronounAfter(text, end);
  if (surface === surface.toUpperCase()) return undefined;
  return GAME_BEFORE.test(before.low) || GAME_AFTER.test(after.low) ? "game" : "lower-case";
}

/** A final s is a plural, in English; elsewhere it is the genitive. */
function isPlural(text: string, candidate: Candidate, before: Neighbour): boolean {
  if (candidate.ending.toLowerCase() !== "s") return false;
  if (before.low === "the" || !isCapital(text.charAt(candidate.start))) return true;
  return !isGermanic(text, candidate) && isIn(ENGLISH, text, candidate);
}

/** Whether the words around are German, Dutch or Scandinavian. */
export function isGermanic(text: string, candidate: Candidate): boolean {
  return isIn(GERMANIC, text, candidate);
}

/** Whether the line around a name holds words of a language. */
function isIn(language: RegExp, text: string, { start, end }: Candidate): boolean {
  const before = text.slice(start < 80 ? 0 : start - 80, start).split("\n");
  const [after = ""] = text.slice(end, end + 80).split("\n");
  return language.test(before.pop()!) || language.test(after);
}

/** Capitals among words that are not all in capitals. */
function isAcronym(surface: string, before: Neighbour, after: Neighbour): boolean {
  if (surface !== surface.toUpperCase() || after.gap === ":") return false;
  return [before, after].some(({ word }) => word.length > 2 && word !== word.toUpperCase());
}

function pronounAfter(text: string, end: number): string | undefined {
  const ahead = text.slice(end, end + 48);
  return ahead.includes("he") && /^[^.\n]* (?:she|her|herself)\b/.test(ahead) ? "she" : undefined;
}
