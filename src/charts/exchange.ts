import type { CorpusEvent } from "#corpus/event.ts";
import { type LetterLine, orderOf } from "#corpus/line.ts";
import { daysToReply, replyInWords } from "./reply.ts";
import { say } from "#words/words.ts";

/** A letter of an exchange, and what is known of its answer, in words. */
export interface Exchanged {
  readonly line: LetterLine;
  readonly answer: string;
}

/** All that passed between two people. */
export interface Exchange {
  /** The latest first. */
  readonly letters: readonly Exchanged[];
  readonly meetings: readonly CorpusEvent[];
}

/** What is known of the answer to a letter: after how many days, that it is an answer itself, or nothing. */
function answerOf(line: LetterLine, answers: ReadonlyMap<string | null, LetterLine>): string {
  const answer = answers.get(line.id);
  if (answer) return replyInWords(daysToReply(line, answer));
  return say(line.replyTo === null ? "replyNone" : "replyItself");
}

/** The letters between two people with their answers, and the meetings that both took part in. */
export function exchangeOf(
  [one, other]: readonly [string, string],
  lines: readonly LetterLine[],
  events: readonly CorpusEvent[],
): Exchange {
  const between = lines.filter(
    ({ sender, recipient }) =>
      (sender === one && recipient === other) || (sender === other && recipient === one),
  );
  const answers = new Map(between.toReversed().map((line) => [line.replyTo, line]));
  const latestFirst = between.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
  return {
    letters: latestFirst.map((line) => ({ line, answer: answerOf(line, answers) })),
    meetings: events.filter(
      ({ kind, people }) => kind === "meeting" && people.includes(one) && people.includes(other),
    ),
  };
}
