import type { KnownDate } from "#corpus/date.ts";
import type { LetterKind, Reporter } from "#corpus/letter.ts";
import { LETTER_NOUN } from "#corpus/lexicon.ts";
import type { Provenance } from "#corpus/provenance.ts";
import type { Figure } from "./figure.ts";
import { datesIn } from "./dates.ts";
import { beforeLetter } from "./before.ts";
import { itemsOf } from "./items.ts";
import { SAYS } from "./lexicon.ts";
import type { Claim } from "./letters.ts";
import { occasionOf } from "./occasion.ts";
import type { Sentence } from "./people.ts";
import { provenance, type Reading } from "./reading.ts";
import { toldBy } from "./reporter.ts";
import { dated } from "./when.ts";

/** A letter as one article tells of it. */
export interface Draft {
  readonly sender: Figure;
  readonly recipient: Figure;
  readonly kind: LetterKind;
  readonly sent: KnownDate | null;
  readonly reported: KnownDate | null;
  readonly reportedBy: Reporter | null;
  readonly occasion: readonly Provenance[];
  readonly evidence: readonly Provenance[];
  readonly claims: readonly Claim[];
  /** Whether the article says that this letter answers another. */
  readonly answers: boolean;
}

const ANSWERS = /\b(?:back|repl(?:y|ied|ies)|respon[sd]\w*|in return|answer\w*)\b/iu;

/** Claims of the same sender and recipient are one letter; an article that means two of them says so too rarely to guess. */
export function draftsOf(reading: Reading, claims: readonly Claim[]): Draft[] {
  const drafts: Claim[][] = [];
  for (const claim of claims) {
    const same = drafts.find(
      ([one]) => one?.sender === claim.sender && one.recipient === claim.recipient,
    );
    if (same === undefined) drafts.push([claim]);
    else same.push(claim);
  }
  return drafts.map((same) => draft(reading, bestFirst(reading, same)));
}

/** A headline says it shortest; a whole sentence says it better. */
function bestFirst({ text, sentences }: Reading, claims: readonly Claim[]): Claim[] {
  const headline = sentences[0];
  const isHeadline = ({ sentence }: Claim) =>
    sentence === headline && !/[.!?]["”’)]*$/u.test(text.slice(sentence.start, sentence.end));
  return [...claims.filter((claim) => !isHeadline(claim)), ...claims.filter(isHeadline)];
}

function draft(reading: Reading, claims: readonly Claim[]): Draft {
  const { sender, recipient } = claims[0] as Claim;
  const told = toldBy(reading, claims);
  const toldOn = told?.ofBefore
    ? (datesIn(reading.text, told.sentence, reading.published)[0] ?? null)
    : null;
  const sentences = [
    ...new Set([...claims.map((claim) => claim.sentence), ...restatements(reading, claims)]),
  ];
  return {
    sender,
    recipient,
    kind: claims.some(({ kind }) => kind === "reply") ? "reply" : (claims[0]?.kind ?? "letter"),
    ...dated(reading, claims, toldOn),
    reportedBy: told?.by ?? null,
    occasion: claims
      .flatMap((claim) => occasionOf(reading.text, claim) ?? [])
      .map((span) => provenance(reading, span)),
    evidence: sentences.map((sentence) => provenance(reading, sentence)),
    claims,
    answers: claims.some(
      ({ sentence, kind }) =>
        kind === "reply" || ANSWERS.test(reading.text.slice(sentence.start, sentence.end)),
    ),
  };
}

/** Later sentences that speak of the sender's letter and name the recipient again: `his message wished the president success`. */
function restatements(reading: Reading, claims: readonly Claim[]): Sentence[] {
  const { sender, recipient, sentence: first } = claims[0] as Claim;
  return reading.sentences.filter((sentence) => {
    if (sentence.start <= first.start) return false;
    const items = itemsOf(sentence);
    return items.some((item, at) => {
      if (!LETTER_NOUN.has(item.lower) || beforeLetter(items, at).possessor?.figure !== sender)
        return false;
      const rest = items.slice(at + 1, at + 7);
      return (
        rest.some(({ lower }) => SAYS.has(lower)) &&
        rest.some(({ mention }) => mention?.figure === recipient)
      );
    });
  });
}
