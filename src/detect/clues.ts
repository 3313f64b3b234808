import { type Neighbour, wordAfter, wordBefore } from "./around.ts";
import type { Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import { isCapital } from "./letters.ts";
import { AFTER, AHEAD, AHEAD_KINDS, BEFORE, type Lexicon, PLAIN, THING_BEFORE } from "./lexicon.ts";
import type { Reason } from "./mention.ts";
import { isOurs, namesOf, surnamesIn } from "./names.ts";
import { groupOf, matchAt } from "./pattern.ts";
import type { Candidate } from "./scan.ts";
import { isGermanic, shapeOf } from "./shape.ts";

const byWord = (lists: Lexicon): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([kind, words]) =>
      words.split(" ").map((word) => [word, kind] as const),
    ),
  );

const PLAIN_WORDS = new Set(PLAIN.split(" "));
const BEFORE_WORDS = byWord(BEFORE);
const AFTER_WORDS = byWord(AFTER);
const OFFICES = "president leader minister";

/** What the words beside a name say about who bears it. */
export function cluesAt(folded: Folded, candidate: Candidate): Reason[] {
  const { plain: text } = folded;
  const surnames = surnamesIn(folded);
  const before = wordBefore(text, candidate.start);
  const after = wordAfter(text, candidate.end);
  const clues: Reason[] = [];
  const who = readAfter(text, candidate, after, surnames);
  if (who) clues.push({ kind: who, words: after.word });
  const calling =
    who === "relative"
      ? undefined
      : readBefore(text, { ...candidate, alone: !who }, before, surnames);
  if (calling) clues.push({ kind: calling, words: before.word });
  const shape = shapeOf(text, candidate, before, after);
  if (shape) clues.push({ kind: shape });
  return clues;
}

/** Whether a word in letters that have capitals begins without one. */
const isSmall = (word: string): boolean => /^[a-zа-я]/.test(word);

function readAfter(
  text: string,
  candidate: Candidate,
  { word, low, gap }: Neighbour,
  surnames: RegExp,
): string | undefined {
  const { end, full, ending, who } = candidate;
  const { common, otherSense, surnameFirst } = PEOPLE[who]!;
  if (/[/=]/.test(text.charAt(candidate.start - 1))) return "address";
  const ahead = matchAt(AHEAD, text, end);
  if (ahead) return AHEAD_KINDS[groupOf(ahead)];
  const kind = otherSense.split(" ").includes(low || "-") ? "sense" : AFTER_WORDS.get(low);
  if (kind === "thing" && !ending && !isSmall(word)) return kind;
  if (full) return undefined;
  if (common && gap === "," && /^, an? /.test(text.slice(end, end + 5))) return "apposition";
  if (surnameFirst && matchAt(namesOf(who).kin, text, end)) return "relative";
  if (isOurs(word, surnames)) return "joined";
  if (kind && kind !== "thing") return kind;
  return common && gap === " " && isCapital(word) && !isPlain(low) ? "other" : undefined;
}

/** Words that are no names; participles, days and most months are known by their ends. */
const isPlain = (low: string): boolean =>
  PLAIN_WORDS.has(low) || /(?:\w{3}ed|ing|day|[eo]m?ber)$/.test(low);

/** `alone`: nothing after the name says who bears it. */
function readBefore(
  text: string,
  candidate: Candidate & { readonly alone: boolean },
  before: Neighbour,
  surnames: RegExp,
): string | undefined {
  const { word, low, gap } = before;
  if (!candidate.full && "·・•".includes(gap) && gap) return "other";
  if (!low || (gap !== " " && gap !== "-" && gap !== "")) return undefined;
  const { common, otherSense, roles, surnameFirst } = PEOPLE[candidate.who]!;
  if (!surnameFirst && matchAt(namesOf(candidate.who).kin, word, 0)) return "relative";
  const kind = BEFORE_WORDS.get(low) ?? "";
  const parent = kind === "mister" ? BEFORE_WORDS.get(wordBefore(text, before.at).low) : kind;
  if (parent === "junior") return common ? undefined : parent;
  if (kind === "mister") return kind;
  if (kind && OFFICES.includes(kind)) return roles.includes(kind) ? "title" : "other-office";
  // "The judge Trump attacked": of a surname that few bear, a calling in small letters says nothing.
  if (kind === "calling" && (common || !isSmall(word))) return kind;
  if (THING_BEFORE.test(low) && !isSmall(word)) return "thing";
  if (candidate.full) return undefined;
  if (gap === "-" && isOurs(word, surnames)) return "joined";
  if (kind === "relation" && common) return "calling";
  if (kind === "article")
    return common && candidate.alone ? (otherSense ? "sense" : kind) : undefined;
  if (!isGivenName(before, surnames) || (!common && isGermanic(text, candidate))) return undefined;
  const earlier = wordBefore(text, before.at);
  return isOurs(earlier.word, surnames) ? undefined : strangerAfter(earlier, common);
}

/** A word with a capital that is neither plain nor a possessive, an abbreviation or another name of ours. */
function isGivenName({ word, low, gap }: Neighbour, surnames: RegExp): boolean {
  if (gap === "" || !isCapital(word) || isPlain(low) || low.endsWith("ly")) return false;
  if (word.endsWith(".")) return word.length === 2;
  return !/['’](?:s?|re|ve|ll|d|t|m)$/.test(word) && !isOurs(word, surnames);
}

/** After a word without a capital, or after a title, a capital is neither a headline's nor the sentence's first. */
function strangerAfter({ word, low, gap }: Neighbour, common: boolean): string | undefined {
  if (common) return "other";
  const amid =
    BEFORE_WORDS.has(low) ||
    (gap === " " && word !== "" && !isCapital(word) && word !== word.toUpperCase());
  return amid ? "stranger" : "maybe-stranger";
}
