import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Letter } from "#corpus/letter.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";

type Pair = readonly [number, number];

interface GoldLetter {
  readonly key: string;
  readonly sender: string;
  readonly recipient: string;
  readonly kind: string;
  readonly sent_edtf: string;
  readonly reported_edtf: string;
  readonly reply_to: string | null;
  readonly occasion: string;
  readonly evidence: readonly Pair[];
  readonly quotes: readonly {
    span: Pair;
    text: string;
    speaker: string;
    via?: string;
    verbatim_of_letter: boolean;
  }[];
  readonly reported_by: string;
}

interface GoldArticle {
  readonly id: string;
  readonly boilerplate: readonly Pair[];
  readonly letters: readonly GoldLetter[];
  readonly events: readonly { edtf: string; evidence: Pair; text: string }[];
  readonly conflicts: readonly { claims: readonly Pair[] }[];
}

const FILE = resolve("../shared/gold/seeds.json");
const gold: readonly GoldArticle[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : [];
const corpus = buildCorpus("seeds");
const nameOf = (id: string) => corpus.people.find((person) => person.id === id)?.name;
const pair = ({ start, end }: { start: number; end: number }): Pair => [start, end];

function built(article: GoldArticle, want: GoldLetter): Letter {
  const same = (letter: Letter) =>
    nameOf(letter.sender) === want.sender && nameOf(letter.recipient) === want.recipient;
  const letter = corpus.letters.find((one) => one.evidence[0]?.article === article.id && same(one));
  if (letter === undefined)
    throw new Error(`no letter ${want.key}: ${want.sender} to ${want.recipient}`);
  return letter;
}

test.skipIf(gold.length > 0)(
  "skipped: ../shared/gold/seeds.json is not beside the project, so the corpus is not held against it",
  () => {},
);

describe.each(gold)("the corpus says of $id what the labelled truth says", (article) => {
  test("as many letters, and nothing else", () => {
    const here = corpus.letters.filter(({ evidence }) => evidence[0]?.article === article.id);
    expect(here).toHaveLength(article.letters.length);
  });

  test.each(article.letters)("letter $key: who, what kind, when, told when and by whom", (want) => {
    const letter = built(article, want);
    expect(letter.kind).toBe(want.kind);
    expect(letter.sent?.edtf).toBe(want.sent_edtf);
    expect(letter.reported?.edtf).toBe(want.reported_edtf);
    expect(letter.reportedBy?.name).toBe(want.reported_by);
  });

  test.each(article.letters)("letter $key: what it answers", (want) => {
    const first = article.letters.find(({ key }) => key === want.reply_to);
    expect(built(article, want).replyTo).toBe(
      first === undefined ? null : built(article, first).id,
    );
  });

  test.each(article.letters)("letter $key: the sentences that state it, exactly", (want) => {
    expect(built(article, want).evidence.map(pair)).toEqual(want.evidence);
  });

  test.each(article.letters)("letter $key: the occasion, in the article's own words", (want) => {
    const words = built(article, want)
      .occasion.map(({ exact }) => exact.toLowerCase())
      .join(" ");
    const telling = want.occasion.toLowerCase().match(/[\p{L}\d-]{5,}/gu) ?? [];
    const found = telling.filter((word) => words.includes(word.slice(0, 7)));
    expect(found.length / telling.length).toBeGreaterThanOrEqual(0.5);
  });

  test.each(article.letters)("letter $key: its quotations, whose words they are", (want) => {
    const quotes = corpus.quotes.filter(({ letter }) => letter === built(article, want).id);
    const shape = ({ source, speaker, via, manner }: (typeof quotes)[number]) => ({
      span: pair(source),
      text: source.exact,
      speaker,
      via,
      verbatim: manner === "verbatim",
    });
    expect(quotes.map(shape)).toEqual(
      want.quotes.map(({ span, text, speaker, via, verbatim_of_letter }) => ({
        span,
        text,
        speaker,
        via: via ?? null,
        verbatim: verbatim_of_letter,
      })),
    );
  });

  test("what was left out, exactly", () => {
    expect(corpus.articles.find(({ id }) => id === article.id)?.leftOut.map(pair)).toEqual(
      article.boilerplate,
    );
  });

  test("the events, their dates and their words", () => {
    const events = corpus.events
      .filter(({ source }) => source.article === article.id)
      .map(({ source, date }) => ({
        edtf: date?.edtf,
        evidence: pair(source),
        text: source.exact,
      }));
    const want = article.events.map(({ edtf, evidence, text }) => ({ edtf, evidence, text }));
    const byPlace = (a: { evidence: Pair }, b: { evidence: Pair }) => a.evidence[0] - b.evidence[0];
    expect(events.toSorted(byPlace)).toEqual(want.toSorted(byPlace));
  });

  test("the claims that contradict each other", () => {
    const conflicts = corpus.conflicts.filter(({ claims }) => claims[0]?.article === article.id);
    expect(conflicts.map(({ claims }) => claims.map(pair))).toEqual(
      article.conflicts.map(({ claims }) => claims),
    );
  });
});

describe.runIf(gold.length > 0)("the traps", () => {
  test("the spokesman's quotations belong to no letter", () => {
    const spoken = corpus.quotes.filter(({ speaker }) => speaker === "Dmitry Peskov");
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.every(({ letter }) => letter === null)).toBe(true);
  });

  test("the founder Kim Ill Sung is not Kim Jong Un", () => {
    const birthday = corpus.events.find(({ date }) => date?.edtf === "2020-04-15");
    expect(birthday?.people).toEqual(["kim-jong-un"]);
    expect(birthday?.source.exact).not.toContain("Sung");
  });
});
