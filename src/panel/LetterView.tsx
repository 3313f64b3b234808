import { ArticleText } from "#cards/ArticleText.tsx";
import { Contradiction } from "#cards/Contradiction.tsx";
import { EventLine } from "#cards/EventLine.tsx";
import { type Who, whoAmong } from "#cards/names.ts";
import { Quotation } from "#cards/Quotation.tsx";
import { subjectOf } from "#cards/subject.ts";
import type { LetterInFull } from "#corpus/dossier.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Beside } from "#messages/contract.ts";
import { sameTarget } from "#notebook/note.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { background } from "./background.ts";
import { Chain } from "./Chain.tsx";
import { CopyCitation, Export } from "./Deeds.tsx";
import { Facts } from "./Facts.tsx";
import { useAnswer } from "./hooks.ts";
import { NoteEditor } from "./NoteEditor.tsx";
import { Once } from "./Once.tsx";
import { Pin } from "./Pin.tsx";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";
import { useNotes } from "./useNotes.ts";

type Notes = ReturnType<typeof useNotes>;

interface Noted {
  readonly letter: string;
  /** The id of a quotation; null for the letter as a whole. */
  readonly quote: string | null;
  readonly notes: Notes;
}

/** The reader's own words on a letter or a quotation, once it is pinned. */
function OwnNote({ letter, quote, notes }: Noted) {
  if (notes.state !== "here") return null;
  const note = notes.value.notes.find(({ target }) => sameTarget(target, { letter, quote }));
  return note ? <NoteEditor key={note.id} note={note} /> : null;
}

interface Quoted {
  readonly letter: string;
  readonly quotes: LetterInFull["quotes"];
  readonly notes: Notes;
}

function Quotations({ quotes, letter, notes }: Quoted) {
  if (quotes.length === 0) return null;
  return (
    <Section title={say("letterQuoted")}>
      {quotes.map((quote) => (
        <div class="quoted" key={quote.id}>
          <Quotation quote={quote} />
          <Pin letter={letter} quote={quote.id} notes={notes} />
          <OwnNote letter={letter} quote={quote.id} notes={notes} />
        </div>
      ))}
    </Section>
  );
}

function Proof({ letter, articles }: Pick<LetterInFull, "letter" | "articles">) {
  return (
    <Section title={say("evidence")}>
      {articles.map((article) => (
        <figure class="source" key={article.id}>
          <ArticleText
            article={article}
            hits={letter.evidence.filter((proof) => proof.article === article.id)}
            brief
          />
          <figcaption class="quiet">
            <span dir="auto">{article.title}</span> ·{" "}
            <a href={hashOf({ view: "article", id: article.id, letter: letter.id })}>
              {say("letterWholeArticle")}
            </a>
          </figcaption>
        </figure>
      ))}
    </Section>
  );
}

/** What happened around that time; where no day is known, what the letter's own articles tell besides. */
function Around({ around, events }: Pick<LetterInFull, "around" | "events">) {
  const near = around.map(({ event }) => event);
  const known = new Set(near.map(({ id }) => id));
  const more = events.filter(({ id }) => !known.has(id));
  return (
    <>
      {near.length > 0 && (
        <Section title={say("letterAround")}>
          {near.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </Section>
      )}
      {more.length > 0 && (
        <Section title={say("letterBesides")}>
          {more.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </Section>
      )}
    </>
  );
}

type Conflicting = Pick<LetterInFull, "disagreements" | "conflicts">;

/** Claims that cannot all be true: those that touch this letter, then whatever else its articles say against themselves. */
function Contradictions({ disagreements, conflicts }: Conflicting) {
  const touching = new Set(disagreements.map(({ about }) => about));
  const others = conflicts.filter(({ about }) => !touching.has(about));
  const drawn = (title: string, all: Conflicting["conflicts"]) =>
    all.length > 0 && (
      <Section title={title}>
        {all.map((conflict) => (
          <Contradiction key={conflict.about} conflict={conflict} />
        ))}
      </Section>
    );
  return (
    <>
      {drawn(say("letterDisagree"), disagreements)}
      {drawn(say("letterContradict"), others)}
    </>
  );
}

/** To the letters before and after this one between the same two. */
function Neighbours({ letter, beside, who }: { letter: Letter; beside: Beside; who: Who }) {
  const pair = [letter.sender, letter.recipient].map((id) => shortOf(who(id)));
  if (!beside.earlier && !beside.later) return null;
  const link = (id: string | null, words: string) =>
    id && <a href={hashOf({ view: "letter", id })}>{words}</a>;
  return (
    <nav class="neighbours pad" aria-label={say("besideName", ...pair)}>
      {link(beside.earlier, say("besideEarlier"))}
      {link(beside.later, say("besideLater"))}
    </nav>
  );
}

function InFull({ full, beside }: { full: LetterInFull; beside: Beside }) {
  const { letter, quotes, articles, chain } = full;
  const who = whoAmong(full.people);
  const notes = useNotes();
  return (
    <article>
      <header class="pad">
        <h1 class="title serif">
          {say("letterTitle", nameOf(who(letter.sender)), nameOf(who(letter.recipient)))}
        </h1>
        <p dir="auto">{subjectOf(letter)}</p>
      </header>
      <div class="pills pad">
        <CopyCitation letter={letter.id} />
        <Pin letter={letter.id} quote={null} notes={notes} />
        <Export letter={letter.id} />
      </div>
      <div class="pad own-note">
        <OwnNote letter={letter.id} quote={null} notes={notes} />
      </div>
      <Facts letter={letter} who={who} />
      <Chain letter={letter} chain={chain} who={who} />
      <Quotations quotes={quotes} letter={letter.id} notes={notes} />
      <Proof letter={letter} articles={articles} />
      <Contradictions disagreements={full.disagreements} conflicts={full.conflicts} />
      <Around around={full.around} events={full.events} />
      <Neighbours letter={letter} beside={beside} who={who} />
    </article>
  );
}

async function askFor(id: string): Promise<{ full: LetterInFull; beside: Beside }> {
  const [full, beside] = await Promise.all([background.letter(id), background.beside(id)]);
  return { full, beside };
}

/** One letter in full: by whom, to whom, when and how that is known, what is quoted, and the words that say so. */
export function LetterView({ id }: { id: string }) {
  const asked = useAnswer(() => askFor(id), id);
  return <Once asked={asked} title={say("notOpened")} draw={(known) => <InFull {...known} />} />;
}
