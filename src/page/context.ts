import type { Context } from "#corpus/dossier.ts";
import type { Block, Mark } from "./block.ts";
import { countsOf } from "./counts.ts";
import type { Reading } from "./reading.ts";

/** How much of the rest of the page goes into a question, in UTF-16 units. */
const AROUND = 3000;

/** The sentence of the block that a position stands in. */
export function sentenceAt({ text }: Block, position: number): string {
  const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(text);
  return (sentences.containing(position)?.segment ?? text).trim();
}

function aroundOf(marks: readonly Mark[]): string {
  const texts = new Set(marks.map(({ block }) => block.text.trim()));
  return [document.title, ...texts].join("\n").slice(0, AROUND);
}

/** The words that a mark stands in, as much as a question about it needs. */
export function contextOf(reading: Reading, { block, mention }: Mark): Context {
  const marks = reading.marks();
  const sentence = sentenceAt(block, mention.start);
  const near = block.marks.filter((other) => sentenceAt(block, other.mention.start) === sentence);
  return {
    sentence,
    around: aroundOf(marks),
    peopleInSentence: Object.keys(countsOf(near)),
    peopleOnPage: Object.keys(countsOf(marks)),
  };
}

/** The words of the whole page that name somebody. */
export function contextOfPage(reading: Reading): Context {
  const marks = reading.marks();
  const people = Object.keys(countsOf(marks));
  return { sentence: "", around: aroundOf(marks), peopleInSentence: [], peopleOnPage: people };
}
