import type { CorpusEvent } from "#corpus/event.ts";
import type { LetterLine } from "#corpus/line.ts";
import { type Days, daysToReply } from "./reply.ts";

/** The letters of one person to another. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly letters: number;
  /** How many of them answer a letter. */
  readonly answers: number;
  /** How many of them are known to be answered. */
  readonly answered: number;
  /** In how many days, where all are answered; else null. */
  readonly days: Days | null;
}

/** How often two people met; `written` says whether there is a letter between them as well. */
export interface Meeting {
  readonly between: readonly [string, string];
  readonly count: number;
  readonly written: boolean;
}

/** Who writes to whom and who met whom, each list with the strongest first. */
export interface Ties {
  readonly ties: readonly Tie[];
  readonly meetings: readonly Meeting[];
}

/** What two people are called together, whoever comes first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** A tie while it is counted: one object for all its letters, since there may be very many of them. */
interface Counting {
  readonly from: string;
  readonly to: string;
  letters: number;
  answers: number;
  /** Letters with what answered them. */
  readonly replies: [LetterLine, LetterLine][];
}

/** The first known answer to each letter, by the letter's id. */
function answersIn(letters: readonly LetterLine[]): Map<string, LetterLine> {
  const answers = new Map<string, LetterLine>();
  for (const letter of letters)
    if (letter.replyTo !== null && !answers.has(letter.replyTo))
      answers.set(letter.replyTo, letter);
  return answers;
}

/** Bounds that hold for all of these. */
function within(one: Days, other: Days): Days {
  const most = one.most === null || other.most === null ? null : Math.max(one.most, other.most);
  return { least: Math.min(one.least, other.least), most };
}

/** Dates are read only where they will be told: reading them all would take longer than everything else. */
function counted({ from, to, letters, answers, replies }: Counting): Tie {
  const answered = replies.length;
  const days =
    answered === letters
      ? replies.map(([letter, answer]) => daysToReply(letter, answer)).reduce(within)
      : null;
  return { from, to, letters, answers, answered, days };
}

function tiesIn(letters: readonly LetterLine[]): Map<string, Tie> {
  const answers = answersIn(letters);
  const ties = new Map<string, Counting>();
  for (const letter of letters) {
    const { sender: from, recipient: to } = letter;
    if (from === to) continue;
    const key = `${from} ${to}`;
    const tie = ties.get(key) ?? { from, to, letters: 0, answers: 0, replies: [] };
    const answer = answers.get(letter.id);
    tie.letters += 1;
    if (letter.replyTo !== null) tie.answers += 1;
    if (answer) tie.replies.push([letter, answer]);
    ties.set(key, tie);
  }
  return new Map([...ties].map(([key, tie]) => [key, counted(tie)]));
}

/** Every two of these people, once. */
function pairsAmong(people: readonly string[]): [string, string][] {
  const ids = [...new Set(people)].toSorted();
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]));
}

function meetingsIn(events: readonly CorpusEvent[], ties: ReadonlyMap<string, Tie>): Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const { kind, people } of events) {
    if (kind !== "meeting") continue;
    for (const [one, other] of pairsAmong(people)) {
      const key = pairOf(one, other);
      const count = (meetings.get(key)?.count ?? 0) + 1;
      const written = ties.has(`${one} ${other}`) || ties.has(`${other} ${one}`);
      meetings.set(key, { between: [one, other], count, written });
    }
  }
  return [...meetings.values()];
}

const byName = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const byBoth = (a: string, b: string, c: string, d: string) => byName(a, c) || byName(b, d);

/** Who writes to whom, who answers, and who met; in one pass over the letters, whatever their order. */
export function tiesOf(letters: readonly LetterLine[], events: readonly CorpusEvent[]): Ties {
  const ties = tiesIn(letters);
  return {
    ties: [...ties.values()].toSorted(
      (a, b) => b.letters - a.letters || byBoth(a.from, a.to, b.from, b.to),
    ),
    meetings: meetingsIn(events, ties).toSorted(
      (a, b) => b.count - a.count || byBoth(...a.between, ...b.between),
    ),
  };
}
