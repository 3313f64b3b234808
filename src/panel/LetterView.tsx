import { ArticleText } from "#cards/ArticleText.tsx";
import { Contradiction } from "#cards/Contradiction.tsx";
import { EventLine } from "#cards/EventLine.tsx";
import { LetterLine } from "#cards/LetterLine.tsx";
import { type Who, whoAmong } from "#cards/names.ts";
import { Quotation } from "#cards/Quotation.tsx";
import { subjectOf } from "#cards/subject.ts";
import type { LetterInFull } from "#corpus/dossier.ts";
import type { Letter } from "#corpus/letter.ts";
import { background } from "./background.ts";
import { Facts } from "./Facts.tsx";
import { useAnswer } from "./hooks.ts";
import { Once } from "./Once.tsx";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";

function Quotations({ quotes }: Pick<LetterInFull, "quotes">) {
  if (quotes.length === 0) return null;
  return (
    <Section title="What is quoted">
      {quotes.map((quote) => (
        <Quotation key={quote.id} quote={quote} />
      ))}
    </Section>
  );
}

function Proof({ letter, articles }: Pick<LetterInFull, "letter" | "articles">) {
  return (
    <Section title="Where it says so">
      {articles.map((article) => (
        <figure class="source" key={article.id}>
          <ArticleText
            article={article}
            hits={letter.evidence.filter((proof) => proof.article === article.id)}
            brief
          />
          <figcaption class="quiet">
            {article.title} ·{" "}
            <a href={hashOf({ view: "article", id: article.id, letter: letter.id })}>
              read the whole article
            </a>
          </figcaption>
        </figure>
      ))}
    </Section>
  );
}

function Around({ events }: Pick<LetterInFull, "events">) {
  if (events.length === 0) return null;
  return (
    <Section title="What else the article tells">
      {events.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
    </Section>
  );
}

function Contradictions({ conflicts }: Pick<LetterInFull, "conflicts">) {
  if (conflicts.length === 0) return null;
  return (
    <Section title="Where the sources contradict themselves">
      {conflicts.map((conflict) => (
        <Contradiction key={conflict.about} conflict={conflict} />
      ))}
    </Section>
  );
}

function Chain({ letters, title, who }: { letters: readonly Letter[]; title: string; who: Who }) {
  return (
    <>
      {letters.map((letter) => (
        <Section key={letter.id} title={title}>
          <a class="letter" href={hashOf({ view: "letter", id: letter.id })}>
            <LetterLine letter={letter} who={who} />
          </a>
        </Section>
      ))}
    </>
  );
}

function InFull({ full }: { full: LetterInFull }) {
  const { letter, quotes, articles, answers, answeredBy, events, conflicts } = full;
  const who = whoAmong(full.people);
  return (
    <article>
      <header class="pad">
        <h1 class="title serif">
          {who(letter.sender).name} to {who(letter.recipient).name}
        </h1>
        <p>{subjectOf(letter)}</p>
      </header>
      <Facts letter={letter} who={who} />
      <Chain letters={answers ? [answers] : []} title="In answer to" who={who} />
      <Chain letters={answeredBy} title="Answered by" who={who} />
      <Quotations quotes={quotes} />
      <Proof letter={letter} articles={articles} />
      <Around events={events} />
      <Contradictions conflicts={conflicts} />
    </article>
  );
}

/** One letter in full: by whom, to whom, when and how that is known, what is quoted, and the words that say so. */
export function LetterView({ id }: { id: string }) {
  return (
    <Once
      asked={useAnswer(() => background.letter(id), id)}
      draw={(full) => <InFull full={full} />}
    />
  );
}
