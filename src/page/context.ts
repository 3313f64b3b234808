import type { Context } from "#corpus/dossier.ts";
import type { Block, Mark } from "./block.ts";
import { countsOf } from "./counts.ts";
import { publishedDay } from "./dated.ts";
import type { Reading } from "./reading.ts";
import { sentenceAround } from "./sentence.ts";

/** How much of the rest of the page goes into a question, and how much of that from the blocks beside it, in UTF-16 units. */
const AROUND = 3000;
const BLOCK = 1200;
const BESIDE = 400;

/** What may stand beside a block and tell of the same; nothing else on a page is read for a question. */
const PROSE = "P, H1, H2, H3, LI, BLOCKQUOTE, FIGCAPTION";

/** One line for each block. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function beside({ element }: Block): string[] {
  const siblings = [element.previousElementSibling, element.nextElementSibling];
  return siblings.flatMap((one) =>
    one?.matches(PROSE) ? (one.textContent ?? "").slice(0, BESIDE) : [],
  );
}

/** The block of a position: what stands nearest to it, where the block is long. */
function blockNear({ text }: Block, position: number): string {
  return text.slice(Math.max(0, position - BLOCK / 2)).slice(0, BLOCK);
}

function aroundOf(near: readonly string[], marks: readonly Mark[]): string {
  const texts = [document.title, ...near, ...new Set(marks.map(({ block }) => block.text))];
  return [...new Set(texts.map(oneLine))].join("\n").slice(0, AROUND);
}

/** The ids of who is marked, in the order of the text. */
function inTextOrder(marks: readonly Mark[]): string[] {
  const sorted = marks.toSorted((a, b) => a.mention.start - b.mention.start);
  return [...new Set(sorted.map(({ mention }) => mention.person))];
}

/** The words that a mark stands in, as much as a question about it needs. */
export function contextOf(reading: Reading, { block, mention }: Mark): Context {
  const marks = reading.marks();
  const { start, end } = sentenceAround(block.text, mention.start);
  const near = block.marks.filter(({ mention: at }) => start <= at.start && at.start < end);
  return {
    sentence: block.text.slice(start, end).trim(),
    around: aroundOf([blockNear(block, mention.start), ...beside(block)], marks),
    peopleInSentence: inTextOrder(near),
    peopleOnPage: Object.keys(countsOf(marks)),
    published: publishedDay(document),
  };
}

/** The words of the whole page that name somebody. */
export function contextOfPage(reading: Reading): Context {
  const marks = reading.marks();
  const people = Object.keys(countsOf(marks));
  const published = publishedDay(document);
  return {
    sentence: "",
    around: aroundOf([], marks),
    peopleInSentence: [],
    peopleOnPage: people,
    published,
  };
}
