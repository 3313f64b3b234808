import type { Dossier } from "#corpus/dossier.ts";
import { EventLine } from "./EventLine.tsx";
import { Evidence } from "./Evidence.tsx";
import { LetterCard } from "./LetterCard.tsx";
import { LetterLine } from "./LetterLine.tsx";
import { count, type Who, whoAmong } from "./names.ts";
import { PersonHead } from "./PersonHead.tsx";
import { Reasons } from "./Reasons.tsx";
import { subjectOf } from "./subject.ts";

function noteOf({ letterCount, articleCount }: Dossier): string {
  const letters = letterCount > 0 ? count(letterCount, "letter") : "no letter";
  return articleCount > 0 ? `${letters} in ${count(articleCount, "article")}` : letters;
}

function Letters({ dossier, who }: { dossier: Dossier; who: Who }) {
  const [first, ...more] = dossier.letters;
  if (!first) return null;
  const proof = first.letter.evidence[0];
  return (
    <>
      <article class="part best">
        <LetterCard related={first} who={who} />
        {proof && <Evidence source={proof} brief />}
      </article>
      {more.map(({ letter }) => (
        <article class="part more" key={letter.id}>
          <LetterLine letter={letter} who={who} />
          <p class="quiet one-line">{subjectOf(letter)}</p>
        </article>
      ))}
    </>
  );
}

/** For somebody who wrote and received none: the meetings and passages that the articles tell of. */
function Events({ dossier, who }: { dossier: Dossier; who: Who }) {
  const [first] = dossier.events;
  return (
    <article class="part best">
      <h3 class="label">What the articles tell</h3>
      {dossier.events.map(({ event }) => (
        <EventLine key={event.id} event={event} />
      ))}
      {dossier.passages.map((source) => (
        <p class="serif clamp" key={source.start}>
          {source.exact}
        </p>
      ))}
      {!first && dossier.passages.length === 0 && (
        <p class="quiet">The articles tell of no letter and no meeting.</p>
      )}
      {first && <Reasons reasons={first.reasons} who={who} />}
    </article>
  );
}

/** A dossier as a card: who this is, the letter that fits, two more, where it is said. */
export function DossierCard({ dossier }: { dossier: Dossier }) {
  const who = whoAmong([dossier.person, ...dossier.people]);
  return (
    <>
      <PersonHead person={dossier.person} note={noteOf(dossier)} />
      {dossier.letters.length > 0 ? (
        <Letters dossier={dossier} who={who} />
      ) : (
        <Events dossier={dossier} who={who} />
      )}
    </>
  );
}
