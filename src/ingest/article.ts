import type { Article } from "#corpus/article.ts";
import type { Conflict } from "#corpus/event.ts";
import type { Person } from "#corpus/person.ts";
import type { Span } from "#corpus/provenance.ts";
import { attribute, type Attributed } from "./attribute.ts";
import { type Body, bodyIn } from "./body.ts";
import { dayOf } from "./calendar.ts";
import { castOf } from "./cast.ts";
import type { Figure } from "./figure.ts";
import { clean } from "./clean.ts";
import { conflictsIn } from "./conflicts.ts";
import { type Draft, draftsOf } from "./drafts.ts";
import { type Happening, happeningsIn } from "./events.ts";
import { type Claim, claimsIn } from "./letters.ts";
import { peopleIn, type Sentence } from "./people.ts";
import { quotationsIn } from "./quotes.ts";
import { meet, type Reading } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import type { Source } from "./source.ts";
import { whyUnreadable } from "./unreadable.ts";

/** What one article tells, before it is held against the others. */
export interface Told {
  readonly article: Article;
  readonly letters: readonly Draft[];
  readonly quotes: readonly Attributed[];
  readonly events: readonly Happening[];
  readonly conflicts: readonly Conflict[];
  /** Why no letter was found; null if one was. */
  readonly barren: string | null;
}

/** Reads one article: the stages in order. */
export function readArticle(source: Source, people: readonly Person[]): Told {
  const { id, text } = source;
  const unreadable = whyUnreadable(text);
  const { paragraphs, leftOut } =
    unreadable === null ? clean(text) : { paragraphs: [], leftOut: allOf(text, unreadable) };
  const published = source.editor?.published ?? null;
  const spans = paragraphs.flatMap((span, paragraph) =>
    sentencesOf(text, span).map((sentence) => ({ ...sentence, paragraph })),
  );
  const reading: Reading = {
    id,
    text,
    published,
    sentences: peopleIn(text, spans, castOf(people, yearOf(published?.edtf))),
  };
  const body = bodyIn(text, reading.sentences);
  const told = reading.sentences.filter(
    (sentence) => body === null || sentence.start < body.start || !meet(sentence, body),
  );
  const leaders = leadersIn(told);
  const claims = told.flatMap((sentence) => claimsIn(sentence, leaders));
  return {
    article: articleOf(source, paragraphs, leftOut),
    letters: draftsOf(reading, claims),
    quotes: quotesOf(reading, paragraphs, claims, body),
    events: told.flatMap((sentence) => happeningsIn(reading, sentence)),
    conflicts: conflictsIn(reading),
    barren: claims.length > 0 ? null : (unreadable ?? whyBarren(told)),
  };
}

function yearOf(edtf: string | undefined): number | null {
  return edtf === undefined ? null : (dayOf(edtf)?.year ?? null);
}

function leadersIn(sentences: readonly Sentence[]): Figure[] {
  const figures = sentences.flatMap(({ mentions }) => mentions.map(({ figure }) => figure));
  return [...new Set(figures.filter(({ leader, kind }) => leader && kind === "person"))];
}

function allOf(text: string, reason: string): Article["leftOut"] {
  return text.length === 0 ? [] : [{ start: 0, end: text.length, reason }];
}

function articleOf(
  { id, text, editor }: Source,
  paragraphs: readonly Span[],
  leftOut: Article["leftOut"],
): Article {
  const { published, publisher } = editor ?? {};
  return {
    id,
    title: editor?.title ?? titleIn(text, paragraphs),
    publisher:
      publisher?.value == null ? null : { value: publisher.value, because: publisher.because },
    published:
      published === undefined
        ? null
        : { edtf: published.edtf, how: [published.because], source: null, byEditor: true },
    text,
    paragraphs,
    leftOut,
  };
}

/** The headline if the text begins with one, else the beginning of its first sentence. */
function titleIn(text: string, paragraphs: readonly Span[]): string {
  const first = paragraphs[0];
  const words =
    first === undefined ? "" : text.slice(first.start, Math.min(first.end, first.start + 400));
  const sentence = words.split(/(?<=[.!?])\s/u)[0] ?? "";
  return sentence.length <= 120
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(" ", 110))} …`;
}

function quotesOf(
  reading: Reading,
  paragraphs: readonly Span[],
  claims: readonly Claim[],
  body: Body | null,
): Attributed[] {
  const quotations = paragraphs.flatMap((paragraph) => quotationsIn(reading.text, paragraph));
  if (body === null) return attribute(reading, quotations, claims);
  const introduction = reading.sentences[body.introduction]?.start ?? 0;
  const claim = claims.findLast((one) => one.sentence.start <= introduction) ?? null;
  const printed: Attributed = {
    start: body.start,
    end: body.end,
    claim,
    manner: claim === null ? "statement" : "verbatim",
    speaker: claim?.sender.name ?? null,
    via: null,
  };
  return [
    ...attribute(
      reading,
      quotations.filter((quotation) => !meet(quotation, body)),
      claims,
    ),
    printed,
  ];
}

function whyBarren(sentences: readonly Sentence[]): string {
  const letters = sentences.some(({ words }) =>
    words.some(({ lower }) => /^(?:letters?|messages?|telegrams?|notes?)$/.test(lower)),
  );
  const leaders = sentences.some(({ mentions }) => mentions.some(({ figure }) => figure.leader));
  if (!leaders) return "no leader is named";
  return letters
    ? "letters are mentioned, but none that a leader sent to a leader"
    : "no letter is mentioned";
}
