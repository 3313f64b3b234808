import type { CorpusEvent } from "#corpus/event.ts";
import type { Span } from "#corpus/provenance.ts";
import type { Figure } from "./figure.ts";
import { isCalendarWord } from "./calendar.ts";
import { datesIn, type When } from "./dates.ts";
import type { Mention, Sentence } from "./people.ts";
import type { Reading } from "./reading.ts";

/** Something that happened, as a stretch of a sentence, with whom it concerns and when it was. */
export interface Happening extends Span {
  readonly kind: CorpusEvent["kind"];
  readonly figures: readonly Figure[];
  readonly when: When;
  readonly place: string | null;
}

// How many sentences back "the two leaders" may have been named.
const MEMORY = 100;

const MEETING = /\b(?:summit|meeting|talks)\b/giu;
const MET = /\b(?:met|meet|meets)\b/giu;
const SEEN =
  /\b(?:was|were)\s+(?:not\s+|last\s+|never\s+)?(?:seen|spotted)\b|\bappeared\s+in\s+public\b/giu;
const STATED = /\b(?:issued|made|released|delivered|gave)\b[^.;]{0,120}?\bstatement\b/giu;
// Where a clause ends: before a relative or another main clause, at a sign of punctuation.
const CLAUSE_END =
  /\s+(?:that|which|who|where|when|while|as|after|before|because|but|and\s+(?=\p{Ll}+ed\b|even\b|then\b)|since|from\s+the)\b|\s*[,;:—–]|\s+-\s|[.!?]["”’)]*(?=\s|$)/iu;
const CLAUSE_START = /(?:\b(?:that|when|while|after|because|as)\s+(?=\S+\s)|[,;:—–]\s+)/giu;

/** The dated meetings, appearances and statements that a sentence tells of. */
export function happeningsIn(reading: Reading, sentence: Sentence): Happening[] {
  const dates = datesIn(reading.text, sentence, reading.published);
  if (dates.length === 0) return [];
  const found = [
    ...each(reading, sentence, MEETING).map((at) => meetingNamed(reading, sentence, dates, at)),
    ...each(reading, sentence, MET).map((at) =>
      clause(reading, sentence, dates, { at, kind: "meeting", atLeast: 2 }),
    ),
    ...each(reading, sentence, SEEN).map((at) =>
      clause(reading, sentence, dates, { at, kind: "appearance", atLeast: 1 }),
    ),
    ...each(reading, sentence, STATED).map((at) =>
      clause(reading, sentence, dates, { at, kind: "statement", atLeast: 1 }),
    ),
  ];
  return distinct(found.filter((one) => one !== null));
}

function each({ text }: Reading, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((hit) => ({
    start: start + hit.index,
    end: start + hit.index + hit[0].length,
  }));
}

function distinct(found: readonly Happening[]): Happening[] {
  return found.filter(
    (one, i) => !found.some((other, k) => k < i && other.start < one.end && one.start < other.end),
  );
}

/** `X's second meeting with Y in Geneva in 1985`: from its possessor or article to the last thing said of it. */
function meetingNamed(
  reading: Reading,
  sentence: Sentence,
  dates: readonly When[],
  noun: Span,
): Happening | null {
  const { text } = reading;
  const will = /\b(?:will|to)\s+(?:\p{Ll}+\s+){0,2}(?:hold|have|meet)\b[^,;]{0,40}$/iu.test(
    text.slice(sentence.start, noun.start),
  );
  if (will) return clause(reading, sentence, dates, { at: noun, kind: "meeting", atLeast: 2 });
  const end = clauseEnd(text, noun.end, sentence.end);
  const head =
    /(?:\bthe\s+\p{Ll}+\s+of\s+)?(?:(?:\p{Lu}[\p{L}-]*\s)?\p{Lu}[\p{L}-]*['’]s|\b(?:the|a|an|his|her|their))\s+(?:(?!(?:after|before|of|in|at|for|and|with|to|from|by)\b)[\p{L}-]+\s+){0,4}$/u.exec(
      text.slice(sentence.start, noun.start),
    );
  if (head === null) return null;
  return happening(reading, sentence, dates, {
    kind: "meeting",
    start: sentence.start + head.index,
    end,
    atLeast: 2,
  });
}

interface Clause {
  readonly at: Span;
  readonly kind: Happening["kind"];
  readonly atLeast: number;
}

/** The clause around a verb; a clause with "when" keeps the main clause before it, which holds its subject and date. */
function clause(
  reading: Reading,
  sentence: Sentence,
  dates: readonly When[],
  { at, kind, atLeast }: Clause,
): Happening | null {
  const { text } = reading;
  const before = text.slice(sentence.start, at.start);
  const starts = [...before.matchAll(CLAUSE_START)].filter((hit) => !/^when/i.test(hit[0]));
  const last = starts.at(-1);
  const start = sentence.start + (last === undefined ? 0 : last.index + last[0].length);
  return happening(reading, sentence, dates, {
    kind,
    start,
    end: clauseEnd(text, at.end, sentence.end),
    atLeast,
  });
}

function clauseEnd(text: string, from: number, limit: number): number {
  const hit = CLAUSE_END.exec(text.slice(from, limit));
  return hit === null ? limit : from + hit.index;
}

interface Found extends Span {
  readonly kind: Happening["kind"];
  readonly atLeast: number;
}

function happening(
  reading: Reading,
  sentence: Sentence,
  dates: readonly When[],
  found: Found,
): Happening | null {
  const inside = (span: Span) => span.start >= found.start && span.end <= found.end;
  const when =
    dates.find(inside) ??
    (found.kind === "statement" ? dates.find((date) => date.end <= found.start) : undefined);
  const figures = peopleOf(reading, sentence, sentence.mentions.filter(inside), found);
  if (when === undefined || figures.length < found.atLeast) return null;
  return {
    kind: found.kind,
    start: found.start,
    end: found.end,
    figures,
    when,
    place: placeIn(reading.text.slice(found.start, found.end)),
  };
}

function peopleOf(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly Mention[],
  found: Found,
): Figure[] {
  const named = [
    ...new Set(
      mentions
        .filter(({ figure }) => figure.leader && figure.kind !== "group")
        .map(({ figure }) => figure),
    ),
  ];
  if (named.length >= found.atLeast || found.kind !== "meeting") return named;
  const both = /\b(?:the two|both|the)\s+(?:leaders|men|presidents)\b|\bthey\b/iu.test(
    reading.text.slice(found.start, found.end),
  );
  return both ? mostNamed(reading, sentence) : named;
}

/** "The two leaders" of an article: those whom it has mentioned most up to here. */
function mostNamed({ sentences }: Reading, sentence: Sentence): Figure[] {
  const counts = new Map<Figure, number>();
  for (const { mentions } of sentences.slice(
    Math.max(0, sentence.index - MEMORY),
    sentence.index + 1,
  )) {
    for (const { figure, how } of mentions)
      if (figure.leader && how !== "group") counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 2)
    .map(([figure]) => figure);
}

/** `in Singapore`, `city of Vladivostok`: the name after the last preposition of place that is no date. */
function placeIn(words: string): string | null {
  const city = /\bcity of\s+(\p{Lu}[\p{L}-]+)/u.exec(words)?.[1];
  const places = [
    ...words.matchAll(/\b(?:in|at)\s+((?:\p{Lu}[\p{L}-]+)(?:\s\p{Lu}[\p{L}-]+){0,3})/gu),
  ].map((hit) => hit[1] ?? "");
  return (
    city ?? places.find((name) => !isCalendarWord(name.split(" ")[0]?.toLowerCase() ?? "")) ?? null
  );
}
