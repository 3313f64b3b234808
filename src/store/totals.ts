import type { Corpus } from "#corpus/corpus.ts";
import type { Totals } from "./rows.ts";

interface Tally {
  letters: number;
  readonly articles: Set<string>;
}

/** Counts what each person has in the whole of some letters and events, by the person's id. */
export function totalsOf(
  letters: Corpus["letters"],
  events: Corpus["events"],
): Map<string, Totals> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (person: string) => {
    const tally = tallies.get(person) ?? { letters: 0, articles: new Set() };
    tallies.set(person, tally);
    return tally;
  };
  for (const { sender, recipient, evidence } of letters)
    for (const person of new Set([sender, recipient])) {
      const tally = tallyOf(person);
      tally.letters++;
      for (const { article } of evidence) tally.articles.add(article);
    }
  for (const { people, source } of events)
    for (const person of people) tallyOf(person).articles.add(source.article);
  const counted = ({ letters, articles }: Tally) => ({ letters, articles: articles.size });
  return new Map([...tallies].map(([person, tally]) => [person, counted(tally)]));
}
