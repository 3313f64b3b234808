import { type Neighbour, wordAfter, wordBefore } from "./around.ts";
import { FULL_NAMES, PEOPLE, SURNAMES } from "./gazetteer.gen.ts";
import { isCapital } from "./letters.ts";
import * as lexicon from "./lexicon.ts";
import type { Reason } from "./mention.ts";
import { pattern } from "./pattern.ts";
import type { Candidate } from "./scan.ts";

/** The lists of the gazetteer as they are asked. */
const people = PEOPLE.map(({ prior, roles, otherSense, kin, surnameFirst }) => ({
  prior,
  roles: new Set(roles.split(" ")),
  otherSense: new Set(otherSense.split(" ")),
  kinBefore: kin && !surnameFirst ? pattern(`^(?:${kin})`, "i") : null,
  kinAfter: kin && surnameFirst ? pattern(`^~(?:${kin})`, "i") : null,
}));

const OURS = pattern(`^(?:${[...FULL_NAMES, ...SURNAMES].join("|")})`, "i");
const JUNIOR = /^(?:jr|sr|junior|senior|주니어)$/;
const JUNIOR_BEFORE = /^(?:junior|younger|elder|first|former first)$/;
const REGIME =
  /^(?:regime|administration|government|presiden(?:cy|tial)|office|team|camp|era|rule|state|campaign|supporters?|supporting|aides?|lawyers?|officials?|voters?|impeachment|doctrine|allies|ally|critics?)$/;
const SPEAKS = /^(?:said|says|told|tells|added|adds|explained|explains|noted|notes|argues|argued|believes)$/;

/** What the words beside a name say about who bears it. */
export function cluesAt(text: string, candidate: Candidate): Reason[] {
  const before = wordBefore(text, candidate.start);
  const after = wordAfter(text, candidate.end);
  const clues = [afterClue(text, candidate, after), beforeClue(text, candidate, before, after), shapeClue(text, candidate, before, after), sheClue(text, candidate)];
  return clues.filter((clue) => clue !== null);
}

function afterClue(text: string, candidate: Candidate, after: Neighbour): Reason | null {
  const { word: words, low, gap } = after;
  if (JUNIOR.test(low)) return { kind: "junior", words };
  if (/^\.[a-z]/i.test(text.substr(candidate.end, 2)) || /[/=]/.test(text.charAt(candidate.start - 1))) return { kind: "address" };
  if (isThing(text, candidate, after)) return { kind: "thing", words };
  if (candidate.full) return null;
  if (/^, an? /.test(text.substr(candidate.end, 5))) return { kind: "apposition" };
  if (!low) return null;
  const person = people[candidate.who]!;
  if (person.kinAfter?.test(text.substr(candidate.end, 12))) return { kind: "relative", words };
  if (OURS.test(words)) return { kind: "joined", words };
  if (person.otherSense.has(low) && gap === " ") return { kind: "other-sense", words };
  if (REGIME.test(low)) return { kind: "regime", words };
  if (SPEAKS.test(low) && gap === " ") return { kind: "speaks", words };
  if (gap !== " " || !isCapital(words) || lexicon.PLAIN.has(low) || /(?:ed|ing)$/.test(low)) return null;
  return person.prior > 0 ? null : { kind: "other-after", words };
}

function isThing(text: string, candidate: Candidate, { word, low, gap }: Neighbour): boolean {
  if (/^[-‐-―]?\d/.test(text.substr(candidate.end, 2))) return true;
  if (lexicon.THINGS_GLUED.test(text.substr(candidate.end, 5))) return true;
  if (candidate.ending || !lexicon.THINGS.has(low) || /^[a-zа-я]/.test(word)) return false;
  return gap !== "\n" && !/^National (?:Sec|Conv|Guard|Park|Int)/.test(text.substr(candidate.end + 1, 16));
}

function beforeClue(text: string, candidate: Candidate, before: Neighbour, after: Neighbour): Reason | null {
  const person = people[candidate.who]!;
  const { word: words, low, gap } = before;
  if (!low || (gap !== " " && gap !== "-" && gap !== "")) return null;
  if (person.kinBefore?.test(words)) return { kind: "relative", words };
  if (person.prior < 0 && low === "named") return { kind: "other-calling", words };
  if (lexicon.OTHER_CALLINGS.has(low)) return { kind: "other-calling", words };
  if (lexicon.THINGS_BEFORE.has(low) && !/^[a-z]/.test(words)) return { kind: "thing", words };
  if (/^(?:mr|president)$/.test(low) && JUNIOR_BEFORE.test(wordBefore(text, before.at).low)) return { kind: "junior", words };
  if (lexicon.TITLES.has(low) || person.roles.has(low)) return { kind: "title", words };
  if (candidate.full) return null;
  if (gap === "-" && OURS.test(words)) return { kind: "joined", words };
  if (person.prior < 0 && /^(?:the|a|an|this|full)$/.test(low)) return REGIME.test(after.low) ? null : { kind: "article", words };
  if (!isGivenName(before)) return null;
  const previous = wordBefore(text, before.at);
  if (OURS.test(previous.word)) return null;
  if (person.prior < 0) return { kind: "other-before", words };
  return { kind: isAmidSentence(previous) ? "stranger" : "maybe-stranger", words };
}

/** A word with a capital that is neither plain nor a possessive, a participle, an abbreviation or another name of ours. */
function isGivenName({ word, low, gap }: Neighbour): boolean {
  if (gap === "" || !isCapital(word) || lexicon.PLAIN.has(low)) return false;
  if (word.endsWith(".")) return word.length === 2;
  return !/['’]s?$|['’](?:re|ve|ll|d|t|m)$|(?:ed|ing|ly)$/i.test(word) && !OURS.test(word);
}

/** After a word without a capital, or after a title, a capital is neither a headline's nor the sentence's first. */
function isAmidSentence({ word, low, gap }: Neighbour): boolean {
  if (lexicon.OTHER_CALLINGS.has(low) || lexicon.TITLES.has(low)) return true;
  return gap === " " && word !== "" && !isCapital(word) && word !== word.toUpperCase();
}

function shapeClue(text: string, candidate: Candidate, before: Neighbour, after: Neighbour): Reason | null {
  if (isPlural(text, candidate, before, after)) return { kind: "plural" };
  if (candidate.full) return null;
  const surface = text.slice(candidate.start, candidate.end);
  if (isCapital(surface)) return isAcronym(surface, before, after) ? { kind: "acronym" } : null;
  if (surface === surface.toUpperCase()) return null;
  const game = lexicon.GAME_BEFORE.test(before.low) || lexicon.GAME_AFTER.test(after.low);
  return game ? { kind: "game", words: before.word } : { kind: "lower-case" };
}

/** Capitals among words that are not all in capitals. */
function isAcronym(surface: string, before: Neighbour, after: Neighbour): boolean {
  if (surface !== surface.toUpperCase() || surface.length < 3 || surface === surface.toLowerCase() || after.gap === ":") return false;
  return [before, after].some(({ word }) => word.length > 2 && word !== word.toUpperCase());
}

/** A final s is a plural, unless the line is in a language where it is the genitive. */
function isPlural(text: string, { start, end, ending }: Candidate, before: Neighbour, after: Neighbour): boolean {
  if (ending.toLowerCase() !== "s") return false;
  if (before.low === "the" || !isCapital(text.charAt(start))) return true;
  const line = text.slice(Math.max(0, start - 80), end + 80);
  return !lexicon.GENITIVE_WORDS.test(line);
}

/** A woman is spoken of right after the surname. */
function sheClue(text: string, { full, end }: Candidate): Reason | null {
  return !full && /^[^.\n]{0,40}? (?:she|her|herself)\b/.test(text.substr(end, 48)) ? { kind: "she" } : null;
}
