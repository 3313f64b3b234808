import fc from "fast-check";
import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import type { Provenance } from "#corpus/provenance.ts";

/** Corpora of any words at all, quotation marks, brackets, control characters and emoji included, that hold together. */

const words = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
const line = words.map((text) => text.replace(/[\r\n]/g, " "));
const id = fc.stringMatching(/^[\w .:%é-]{1,12}$/);
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const edtf = fc.constantFrom(
  "2019",
  "2019-04",
  "2019-04-19",
  "2019~",
  "2019-04?",
  "../2020-03-05",
  "2020-03-05/..",
  "2020-03-02/2020-03-08",
  "2020-03~/2020-05",
);

const article = (name: string): fc.Arbitrary<Article> =>
  fc.record({
    id: fc.constant(name),
    title: words,
    publisher: maybe(fc.record({ value: words, because: words })),
    published: maybe(
      fc.record({
        edtf,
        how: fc.array(line, { minLength: 1 }),
        source: fc.constant(null),
        byEditor: fc.boolean(),
      }),
    ),
    text: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    paragraphs: fc.constant([]),
    leftOut: fc.constant([]),
  });

/** Words that stand in the article, from one character to another. */
function provenance({ id: name, text }: Article): fc.Arbitrary<Provenance> {
  const edges = [0];
  for (const char of text) edges.push((edges.at(-1) ?? 0) + char.length);
  const edge = fc.nat({ max: edges.length - 1 });
  return fc.tuple(edge, edge).map(([one, other]) => {
    const first = Math.min(one, other, edges.length - 2);
    const [start, end] = [edges[first] ?? 0, edges[Math.max(one, other, first + 1)] ?? text.length];
    return { article: name, start, end, exact: text.slice(start, end) };
  });
}

function knownDate(source: fc.Arbitrary<Provenance>): fc.Arbitrary<KnownDate | null> {
  return maybe(
    fc.record({
      edtf,
      how: fc.array(line, { minLength: 1, maxLength: 3 }),
      source: maybe(source),
      byEditor: fc.boolean(),
    }),
  );
}

function facts(articles: readonly Article[]): fc.Arbitrary<Corpus> {
  const source = fc.oneof(...articles.map(provenance));
  const who = fc.constantFrom("ada", "bo");
  const some = fc.array(source, { maxLength: 2 });
  const letter = fc.record({
    id,
    sender: who,
    recipient: who,
    kind: fc.constantFrom(
      "letter" as const,
      "message" as const,
      "telegram" as const,
      "reply" as const,
    ),
    sent: knownDate(source),
    reported: knownDate(source),
    occasion: some,
    replyTo: fc.constant(null),
    reportedBy: maybe(fc.record({ name: line, source })),
    evidence: fc.array(source, { minLength: 1, maxLength: 2 }),
  });
  const quote = fc.record({
    id,
    letter: fc.constant(null),
    manner: fc.constantFrom("verbatim" as const, "characterised" as const),
    speaker: maybe(words),
    via: maybe(words),
    source,
  });
  const event = fc.record({
    id,
    kind: fc.constant("meeting" as const),
    people: fc.array(who),
    place: maybe(words),
    date: knownDate(source),
    source,
  });
  const each = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
    fc.uniqueArray(one, { selector: (thing) => thing.id, maxLength: 3 });
  const person = (name: string) =>
    fc.record({
      id: fc.constant(name),
      name: words,
      short: words,
      native: maybe(words),
      offices: fc.constant([]),
      wikidata: maybe(fc.constant("Q42")),
    });
  return fc.record({
    format: fc.constant(1 as const),
    version: words,
    people: fc.tuple(person("ada"), person("bo")),
    articles: fc.constant(articles),
    letters: each(letter).map((letters) =>
      letters.map((one, i) => ({ ...one, replyTo: letters[i - 1]?.id ?? null })),
    ),
    quotes: each(quote),
    events: each(event),
    conflicts: fc.array(fc.record({ about: words, claims: fc.tuple(source, source) }), {
      maxLength: 1,
    }),
  });
}

/** Any corpus. */
export const anyCorpus: fc.Arbitrary<Corpus> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 2 })
  .chain((names) => fc.tuple(...names.map(article)).chain(facts));

/** Holds a law against many values; throws with the smallest that breaks it. */
export function holds<T>(values: fc.Arbitrary<T>, law: (value: T) => void, numRuns = 50): void {
  fc.assert(
    fc.property(values, (value) => {
      law(value);
    }),
    { numRuns },
  );
}
