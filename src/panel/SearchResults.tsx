import type { ComponentChildren } from "preact";
import { Dot } from "#cards/Dot.tsx";
import { LetterLine } from "#cards/LetterLine.tsx";
import type { Who } from "#cards/names.ts";
import { attribution } from "#cards/Quotation.tsx";
import { asSource } from "#corpus/article.ts";
import type { Findings, Shown } from "#search/search.ts";
import { nameOf, nativeOf } from "#words/names.ts";
import { number, say } from "#words/words.ts";
import { Cut, Hits } from "./Hits.tsx";
import { Origin } from "./Origin.tsx";
import { hashOf, type Route } from "./route.ts";

type Of<K extends Shown["kind"]> = Extract<Shown, { kind: K }>;

function Result({ to, children }: { to: Route; children: ComponentChildren }) {
  return (
    <li>
      <a class="letter" data-result href={hashOf(to)}>
        {children}
      </a>
    </li>
  );
}

function LetterResult({ found: { letter, snippet }, who }: { found: Of<"letter">; who: Who }) {
  const about = letter.occasion[0]?.exact;
  return (
    <Result to={{ view: "letter", id: letter.id }}>
      <LetterLine letter={letter} who={who} />
      <p class="about" dir="auto">
        {snippet ? <Cut snippet={snippet} /> : about}
      </p>
    </Result>
  );
}

function QuoteResult({ found: { quote, letter, snippet } }: { found: Of<"quote"> }) {
  const { article, exact } = quote.source;
  const to: Route = letter
    ? { view: "letter", id: letter.id }
    : { view: "article", id: article, letter: null };
  return (
    <Result to={to}>
      <figure class={`quotation ${quote.manner}`}>
        <blockquote class="clamp" dir="auto">
          “{snippet ? <Cut snippet={snippet} /> : exact}”
        </blockquote>
        <figcaption class="quiet">{attribution(quote)}</figcaption>
      </figure>
    </Result>
  );
}

function ArticleResult({ found: { article, snippet, titleHits } }: { found: Of<"article"> }) {
  return (
    <Result to={{ view: "article", id: article.id, letter: null }}>
      <p class="serif found-title" dir="auto">
        <Hits text={article.title} hits={titleHits} />
      </p>
      {snippet && (
        <p class="about" dir="auto">
          <Cut snippet={snippet} />
        </p>
      )}
      <Origin {...asSource(article)} />
    </Result>
  );
}

function draw(found: Shown, who: Who) {
  switch (found.kind) {
    case "letter":
      return <LetterResult key={found.letter.id} found={found} who={who} />;
    case "quote":
      return <QuoteResult key={found.quote.id} found={found} />;
    case "article":
      return <ArticleResult key={found.article.id} found={found} />;
  }
}

/** People whose names fit; each leads to the letters to and from them. */
export function PeopleResults({ people, who }: { people: readonly string[]; who: Who }) {
  if (people.length === 0) return null;
  return (
    <section class="pad">
      <h2 class="label">{say("searchPeople")}</h2>
      <ul class="found-people" role="list">
        {people.map((id) => {
          const query = `${say("searchWith")}:"${nameOf(who(id))}"`;
          return (
            <li key={id}>
              <a class="search-chip" data-result href={hashOf({ view: "search", query })}>
                <Dot person={who(id)} name={nameOf(who(id))} />
                {nativeOf(who(id)) && <span class="quiet">{nativeOf(who(id))}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Props {
  readonly title: string;
  readonly findings: Findings;
  readonly who: Who;
  readonly more: () => void;
}

/** What was found of one kind, under a heading that counts it. */
export function Results({ title, findings: { count, atLeast, shown }, who, more }: Props) {
  if (shown.length === 0) return null;
  return (
    <section class="pad">
      <h2 class="label">
        {title}{" "}
        <span class="size">{atLeast ? say("searchAtLeast", number(count)) : number(count)}</span>
      </h2>
      <ul class="letters" role="list">
        {shown.map((found) => draw(found, who))}
      </ul>
      {count > shown.length && (
        <button type="button" class="plain" onClick={more}>
          {say("searchMore")}
        </button>
      )}
    </section>
  );
}
