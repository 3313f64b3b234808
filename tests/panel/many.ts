import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Letter } from "#corpus/letter.ts";
import { small } from "../relate/small.ts";

const WORDS = "harvest rain boats treaty visit illness birthday victory border railway".split(" ");
const OCCASIONS = WORDS.flatMap((one) => WORDS.map((other) => `on the ${one} after the ${other}`));
const TEXT = OCCASIONS.join(".\n");

/** An article of our own invention that names every occasion there is. */
const article: Article = {
  id: "many",
  title: "Many letters",
  publisher: null,
  published: null,
  text: TEXT,
  paragraphs: [{ start: 0, end: TEXT.length }],
  leftOut: [],
};

/** Articles of no letter, to fill a long list. */
const others = Array.from({ length: 500 }, (_, n): Article => {
  const title = `The harvest of ${1500 + n}`;
  const paragraphs = [{ start: 0, end: title.length }];
  return { ...article, id: `other-${n}`, title, text: title, paragraphs };
});

/** How the day of a letter is known: to the day, by then, to the month, about that year. */
const ways = (day: string) => [day, `../${day}`, day.slice(0, 7), `${day.slice(0, 4)}~`];

/** The nth letter of our own invention. */
function letterOf(n: number): Letter {
  const exact = OCCASIONS[n % OCCASIONS.length]!;
  const start = TEXT.indexOf(exact);
  const source = { article: "many", start, end: start + exact.length, exact };
  const day = new Date(Date.UTC(1950, 0, 1 + n * 2)).toISOString().slice(0, 10);
  const how = ["The day was made up"];
  return {
    ...small.letters[0]!,
    id: `letter-${n}`,
    sender: small.people[n % 4]!.id,
    recipient: small.people[(n + 1 + (n % 3)) % 4]!.id,
    kind: n % 5 === 0 ? "telegram" : "letter",
    sent: n % 11 === 0 ? null : { edtf: ways(day)[n % 4]!, how, source: null, byEditor: false },
    occasion: [source],
    evidence: [source],
  };
}

/** The small corpus with many letters in it. */
export function manyLetters(count: number): Corpus {
  const letters = Array.from({ length: count }, (_, n) => letterOf(n));
  return {
    ...small,
    version: `many-${count}`,
    articles: [...small.articles, article, ...others],
    letters: [...small.letters, ...letters],
  };
}
