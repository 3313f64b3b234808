import type { Reason } from "#corpus/dossier.ts";
import { BOOST, COUNTRY, FRESH_DAYS, KNOWN_WITHIN, MOST_BESIDE, WORD } from "./boosts.ts";
import { daysBetween } from "./calendar.ts";
import type { Candidate } from "./candidates.ts";
import type { Clues, WordClue } from "./clues.ts";
import {
  byDate,
  byDirection,
  byKind,
  byPeople,
  byPlace,
  type Point,
  type Query,
  whereOf,
} from "./points.ts";
import { SETTING } from "./thesaurus.ts";
import { type Rarity, termScore } from "./weigh.ts";

const MOST_WORDS = 3;

/** A candidate with its score, how much of it comes from anything but the people named, and the reasons for it. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
  readonly own: number;
  readonly reasons: readonly Reason[];
  /** Certainly after the page. */
  readonly later: boolean;
  /** After the page, and the sentence does not speak of it. */
  readonly behind: boolean;
}

/** A word of the page that some candidate has, with its rarity and its zone counted in. */
interface Asked {
  readonly word: WordClue;
  readonly weight: number;
}

function askedOf({ words }: Clues, rarity: Rarity): Asked[] {
  return words
    .map((word) => ({
      word,
      weight: WORD[word.zone] * rarity(word.key) * (SETTING.has(word.key) ? COUNTRY : 1),
    }))
    .filter(({ weight }) => weight > 0);
}

interface Hit {
  readonly word: WordClue;
  readonly score: number;
}

function byWords({ weighed }: Candidate, asked: readonly Asked[]): Point {
  const hits: Hit[] = [];
  for (const { word, weight } of asked) {
    const score = termScore(weighed, word.key, weight);
    if (score > 0) hits.push({ word, score });
  }
  const total = (isNear: boolean) =>
    hits.reduce(
      (sum, { word, score }) => sum + ((word.zone === "sentence") === isNear ? score : 0),
      0,
    );
  const beside = total(false);
  return {
    score: total(true) + (beside * MOST_BESIDE) / (beside + MOST_BESIDE),
    reasons: wordReasons(hits),
  };
}

function wordReasons(hits: readonly Hit[]): Reason[] {
  const best = hits.toSorted((a, b) => b.score - a.score).slice(0, MOST_WORDS);
  return (["sentence", "page"] as const).flatMap((where): Reason[] => {
    const words = best
      .filter(({ word }) => whereOf(word.zone) === where)
      .map(({ word }) => word.surface);
    return words.length > 0 ? [{ kind: "words", where, words }] : [];
  });
}

/** How old something is on the day of the page. */
function byAge({ days }: Candidate, { published }: Clues): number {
  if (published === null || days === null) return 0;
  const isKnown = daysBetween(days.first, days.last) <= KNOWN_WITHIN;
  const isFresh =
    isKnown && days.first <= published && daysBetween(days.last, published) <= FRESH_DAYS;
  return isFresh ? BOOST.fresh : 0;
}

/** Whether the sentence itself names the date or the place: what is announced may come after the page. */
function isAnnounced(points: readonly Point[]): boolean {
  return points.some(({ reasons }) => reasons.some(({ where }) => where === "sentence"));
}

function judge(candidate: Candidate, query: Query, asked: readonly Asked[]): Ranked {
  const { published } = query.clues;
  const people = byPeople(candidate, query);
  const told = [byDate(candidate, query), byPlace(candidate, query)];
  const others = [
    ...told,
    byDirection(candidate, query),
    byKind(candidate, query),
    byWords(candidate, asked),
  ];
  const own = others.reduce((sum, { score }) => sum + score, 0);
  const later = published !== null && candidate.days !== null && candidate.days.first > published;
  const behind = later && !isAnnounced(told);
  return {
    candidate,
    own,
    score: people.score + own + (behind ? BOOST.later : byAge(candidate, query.clues)),
    reasons: [...people.reasons, ...others.flatMap(({ reasons }) => reasons)],
    later,
    behind,
  };
}

/** Ranks candidates, best first; where nothing tells them apart, they keep their order. Linear in the candidates, but for the sorting. */
export function rank(candidates: readonly Candidate[], query: Query, rarity: Rarity): Ranked[] {
  const asked = askedOf(query.clues, rarity);
  return candidates.map((one) => judge(one, query, asked)).toSorted((a, b) => b.score - a.score);
}
