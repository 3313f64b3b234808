import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Corpus } from "#corpus/corpus.ts";
import type { Context } from "#corpus/dossier.ts";
import type { Letter } from "#corpus/letter.ts";
import { relate } from "#relate/relate.ts";

const NAMES = "Ada Bo Cy Di Eve Flo".split(" ");
const IDS = NAMES.map((name) => name.toLowerCase());
const WORDS =
  "harvest flood barley boat treaty bridge orchard comet violin glacier lantern meadow anchor copper falcon saffron".split(
    " ",
  );

const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 6 });
const person = fc.constantFrom(...IDS);
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2012, 0, 1 + days)).toISOString().slice(0, 10));

const draft = fc
  .record({ sender: person, recipient: person, words, day })
  .filter(({ sender, recipient }) => sender !== recipient);
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

const nameOf = (id: string) => NAMES[IDS.indexOf(id)] ?? id;

/** A corpus in which each letter is told of in an article of its own, in the same words but for those that are its own. */
function corpusOf(drafts: readonly Draft[]): Corpus {
  const told = drafts.map((one, at) => {
    const text = `${nameOf(one.sender)} sent ${nameOf(one.recipient)} a letter about ${one.words.join(" and ")}.`;
    return { ...one, id: `l${at}`, text };
  });
  const said = ({ id, text }: { id: string; text: string }, from = 0) => ({
    article: id,
    start: from,
    end: text.length,
    exact: text.slice(from),
  });
  const known = (edtf: string) => ({ edtf, how: ["so it says"], source: null, byEditor: false });
  return {
    format: 1,
    version: "made",
    people: IDS.map((id) => ({
      id,
      name: nameOf(id),
      short: nameOf(id),
      native: null,
      offices: [],
      wikidata: null,
    })),
    articles: told.map(({ id, text }) => ({
      id,
      title: id,
      publisher: null,
      published: null,
      text,
      paragraphs: [{ start: 0, end: text.length }],
      leftOut: [],
    })),
    letters: told.map((one): Letter => ({
      id: one.id,
      sender: one.sender,
      recipient: one.recipient,
      kind: "letter",
      sent: known(one.day),
      reported: known(one.day),
      occasion: [said(one, one.text.indexOf("about"))],
      replyTo: null,
      reportedBy: null,
      evidence: [said(one)],
    })),
    quotes: [],
    events: [],
    conflicts: [],
  };
}

const contextOf = (
  sentence: string,
  named: readonly string[],
  more: Partial<Context> = {},
): Context => ({
  sentence,
  around: "",
  peopleInSentence: named,
  peopleOnPage: named,
  published: null,
  ...more,
});

const drafts = fc.array(draft, { minLength: 1, maxLength: 12 });

describe("whatever the corpus", () => {
  test("a letter of another pair does not come before one of the pair that the sentence names, in equal words", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(IDS, { minLength: 3, maxLength: 3 }),
        words,
        day,
        fc.boolean(),
        ([a = "", b = "", c = ""], about, date, swap) => {
          const pair = { sender: a, recipient: b, words: about, day: date };
          const both = [pair, { ...pair, recipient: c }];
          const corpus = corpusOf(swap ? both.toReversed() : both);
          const sentence = `${nameOf(a)} spoke with ${nameOf(b)} of the ${about.join(", the ")}.`;
          const best = relate(corpus, a, contextOf(sentence, [a, b]))?.letters[0]?.letter;
          expect(best?.recipient).toBe(b);
        },
      ),
    );
  });

  test("the way a letter goes decides between two of one pair, in equal words", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 2 }),
        words,
        day,
        fc.boolean(),
        ([a = "", b = ""], about, date, swap) => {
          const there = { sender: a, recipient: b, words: about, day: date };
          const both = [there, { ...there, sender: b, recipient: a }];
          const corpus = corpusOf(swap ? both.toReversed() : both);
          const sentence = `${nameOf(a)} has written to ${nameOf(b)} about ${about.join(" and ")}.`;
          const best = relate(corpus, b, contextOf(sentence, [a, b]))?.letters[0]?.letter;
          expect(best?.sender).toBe(a);
        },
      ),
    );
  });

  test("text that has nothing to do with it does not change the first result", () => {
    const noise = fc.array(fc.stringMatching(/^zq[bcdfg]{4,8}$/), { maxLength: 80 });
    fc.assert(
      fc.property(drafts, words, person, noise, (made, about, id, noisy) => {
        const corpus = corpusOf(made);
        const sentence = `The ${about.join(", the ")} and ${nameOf(id)}.`;
        const quiet = relate(corpus, id, contextOf(sentence, [id]));
        const loud = relate(
          corpus,
          id,
          contextOf(sentence, [id], { around: `\n${noisy.join(" ")}` }),
        );
        expect(loud?.letters[0]?.letter.id).toBe(quiet?.letters[0]?.letter.id);
        expect(loud?.lead).toBe(quiet?.lead);
        expect(loud?.reported).toEqual(quiet?.reported);
      }),
    );
  });

  test("reasons are words that stand where they say, or people named there", () => {
    fc.assert(
      fc.property(
        drafts,
        words,
        words,
        fc.subarray(IDS, { minLength: 1 }),
        (made, near, far, named) => {
          const id = named[0] ?? "ada";
          const context = contextOf(
            `${named.map(nameOf).join(" and ")}: ${near.join(" ")} in March 2015.`,
            named,
            { around: `Title\n${far.join(" ")}` },
          );
          const found = relate(corpusOf(made), id, context)?.letters ?? [];
          const astray = found
            .flatMap(({ reasons }) => reasons)
            .flatMap(({ kind, where, words: why }) => {
              const text = where === "sentence" ? context.sentence : context.around;
              return why.filter((one) => !(kind === "people" ? named : text).includes(one));
            });
          expect(astray).toEqual([]);
        },
      ),
    );
  });

  test("what came after the page stands behind what did not", () => {
    fc.assert(
      fc.property(drafts, words, person, day, (made, about, id, published) => {
        const context = contextOf(`The ${about.join(", the ")}.`, [id], { published });
        const order = relate(corpusOf(made), id, context)?.letters.map(({ later }) => later) ?? [];
        expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  test("the letter that a sentence reports is between the people it names, and not after the page", () => {
    fc.assert(
      fc.property(drafts, draft, day, (made, asked, published) => {
        const { sender, recipient, words: about } = asked;
        const sentence = `${nameOf(sender)} has written to ${nameOf(recipient)} about ${about.join(" and ")}.`;
        const corpus = corpusOf(made);
        const { reported } =
          relate(corpus, sender, contextOf(sentence, [sender, recipient], { published })) ?? {};
        if (typeof reported !== "object" || reported === null) return;
        const letter = corpus.letters.find(({ id }) => id === reported.letter);
        expect([letter?.sender, letter?.recipient]).toEqual([sender, recipient]);
        expect(letter?.sent?.edtf.localeCompare(published)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
