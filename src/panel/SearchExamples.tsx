import type { Who } from "#cards/names.ts";
import { shortOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { hashOf } from "./route.ts";
import { kindInWords } from "./tongue.ts";
import type { Answered } from "./useSearch.ts";

/** A word of some length, and the same with a letter missing. */
function misspelt(text: string): string | null {
  const word = text.match(/\p{L}{7,}/u)?.[0];
  return word ? word.toLowerCase().replace(/^(...)./u, "$1") : null;
}

/** Queries with what they are for, made from the latest letter, so that each of them finds something. */
function examples({ answer }: Answered, who: Who): (readonly [query: string, what: string])[] {
  const latest = answer.found.letter.shown[0];
  if (latest?.kind !== "letter") return [];
  const { sender, recipient, sent, reported, occasion, evidence } = latest.letter;
  const [one, other] = [sender, recipient].map((id) => shortOf(who(id)));
  const year = /\d{4}/.exec((sent ?? reported)?.edtf ?? "")?.[0];
  const words = occasion[0]?.exact ?? evidence[0]?.exact ?? "";
  const phrase = words.split(/\s+/).slice(0, 3).join(" ");
  const queries: (readonly [string | null, string])[] = [
    [misspelt(words), say("searchExampleWords")],
    [`${say("searchFrom")}:${one} ${say("searchTo")}:${other}`, say("searchExamplePair")],
    [year ? `${say("searchWith")}:${one} ${year}` : null, say("searchExampleYear")],
    [phrase ? `"${phrase}"` : null, say("searchExamplePhrase")],
    [`${say("searchKind")}:${kindInWords("reply").toLowerCase()}`, say("searchExampleKind")],
  ];
  return queries.flatMap(([query, what]) => (query === null ? [] : [[query, what] as const]));
}

/** What can be searched for, before anything is: examples to choose from. */
export function SearchExamples({ answered, who }: { answered: Answered; who: Who }) {
  return (
    <section class="pad">
      <h2 class="label">{say("searchExamples")}</h2>
      <ul class="letters" role="list">
        {examples(answered, who).map(([query, what]) => (
          <li key={query}>
            <a class="letter" data-result href={hashOf({ view: "search", query })}>
              <code class="search-example" dir="auto">
                {query}
              </code>
              <p class="quiet">{what}</p>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
