import type { TargetedKeyboardEvent } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type Who, whoAmong } from "#cards/names.ts";
import { isEmpty } from "#search/query.ts";
import type { State } from "#search/searcher.ts";
import { personsFound } from "#search/whom.ts";
import { percent, say, sayCount } from "#words/words.ts";
import { hashOf } from "./route.ts";
import { SearchExamples } from "./SearchExamples.tsx";
import { SearchPieces } from "./SearchPieces.tsx";
import { PeopleResults, Results } from "./SearchResults.tsx";
import { anyOf, readersTongue } from "./tongue.ts";
import { type Answered, useSearch, useSearcher } from "./useSearch.ts";

/** How many of each kind are shown at first. */
const FIRST = 8;

/** How far the index is, while it is being made; and that there is none, if it cannot be. */
function Progress({ stage, share, why }: State) {
  if (stage === "ready") return null;
  if (stage === "failed")
    return (
      <p class="pad trouble" role="alert">
        {say("searchFailed", why)}
      </p>
    );
  if (stage === "opening")
    return (
      <p class="pad quiet waiting" role="status">
        {say("searchOpening")}
      </p>
    );
  return (
    <div class="pad" role="status">
      <label class="search-building">
        {say("searchBuilding", percent(share))}
        <progress value={share} />
      </label>
      <p class="quiet">{say("searchBuildingOnce")}</p>
    </div>
  );
}

/** Which words stand nowhere, and what was searched for instead. */
function Corrections({ answer: { corrections, unknown } }: Answered) {
  return (
    <>
      {corrections.map(({ word, by }) => (
        <p class="pad search-note" key={word}>
          {say("searchCorrected", word, anyOf(by.map((one) => `“${one}”`)))}
        </p>
      ))}
      {unknown.map((word) => (
        <p class="pad search-note" key={word}>
          {say("searchUnknown", word)}
        </p>
      ))}
    </>
  );
}

/** What was typed as plain words; empty where there is nothing else, for then nothing can be taken away. */
function wordsAlone({ text, query: { pieces } }: Answered): string {
  const words = pieces.reduceRight(
    (rest, { start, text: piece }) => rest.slice(0, start) + rest.slice(start + piece.length),
    text,
  );
  return pieces.length > 0 ? words.replace(/\s+/g, " ").trim() : "";
}

function Nothing({ answered }: { answered: Answered }) {
  const words = wordsAlone(answered);
  return (
    <div class="pad empty">
      <p class="title serif">{say("searchNothing")}</p>
      <p class="quiet">{say("searchNothingHow")}</p>
      {words !== "" && answered.answer.unknown.length === 0 && (
        <p>
          <a data-result href={hashOf({ view: "search", query: words })}>
            {say("searchWordsOnly")}
          </a>
        </p>
      )}
    </div>
  );
}

/** The arrows go from result to result, and from the first back to the field; Escape does so from anywhere. */
function walk(event: TargetedKeyboardEvent<HTMLElement>): void {
  const results = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-result]")];
  const at = results.indexOf(event.target as HTMLElement);
  const field = document.querySelector<HTMLElement>(".search-field");
  const goals: Record<string, HTMLElement | null | undefined> = {
    ArrowDown: results[at + 1],
    ArrowUp: at > 0 ? results[at - 1] : field,
    Escape: field,
  };
  const goal = goals[event.key];
  if (!goal || (at < 0 && event.key !== "Escape")) return;
  event.preventDefault();
  goal.focus();
}

interface FoundProps {
  readonly answered: Answered;
  readonly people: readonly string[];
  readonly who: Who;
  readonly more: () => void;
}

function Found({ answered, people, who, more }: FoundProps) {
  const { letter, quote, article } = answered.answer.found;
  const count = people.length + letter.count + quote.count + article.count;
  return (
    <>
      <p class="pad quiet" role="status">
        {count > 0 && sayCount("searchFound", count)}
      </p>
      {count === 0 && <Nothing answered={answered} />}
      <PeopleResults people={people} who={who} />
      <Results title={say("searchLetters")} findings={letter} who={who} more={more} />
      <Results title={say("searchQuotes")} findings={quote} who={who} more={more} />
      <Results title={say("searchArticles")} findings={article} who={who} more={more} />
    </>
  );
}

/** What was found for a query, as it is typed: people, letters, quotations, articles, and how the query was understood. */
export function SearchView({ query: text }: { query: string }) {
  const [{ most, of }, setMost] = useState({ most: FIRST, of: text });
  const state = useSearcher();
  const wanted = of === text ? most : FIRST;
  const { answered, why } = useSearch(text, wanted, state);
  const people = state.people ?? [];
  const who = useMemo(() => whoAmong(people), [state.people]);
  const tongue = useMemo(() => readersTongue(people), [state.people]);
  const asks = answered && !isEmpty(answered.query);
  return (
    <div class="found" aria-busy={answered?.text !== text} onKeyDown={walk}>
      <h1 class="unseen">{say("searchLabel")}</h1>
      <Progress {...state} />
      {why !== null && state.stage !== "failed" && (
        <p class="pad trouble" role="alert">
          {say("searchBroken", why)}
        </p>
      )}
      {answered && !asks && <SearchExamples answered={answered} who={who} />}
      {asks && (
        <>
          <SearchPieces text={answered.text} pieces={answered.query.pieces} who={who} />
          <Corrections {...answered} />
          <Found
            answered={answered}
            people={personsFound(answered.query, tongue.people)}
            who={who}
            more={() => setMost({ most: wanted * 3, of: text })}
          />
        </>
      )}
    </div>
  );
}
