import { useMemo } from "preact/hooks";
import { type Who, whoAmong } from "#cards/names.ts";
import { type Exchanged, exchangeOf } from "#charts/exchange.ts";
import { nameOfEvent } from "#charts/naming.ts";
import { Network } from "#charts/Network.tsx";
import { tiesOf } from "#charts/ties.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { LetterLine } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";
import { dateInWords } from "#words/dates.ts";
import { shortOf } from "#words/names.ts";
import { number, say, sayCount } from "#words/words.ts";
import { background } from "./background.ts";
import { useAnswer } from "./hooks.ts";
import { LineCard } from "./LineCard.tsx";
import { Once } from "./Once.tsx";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";
import { useLines } from "./useLines.ts";

type Pair = readonly [string, string];

interface Known {
  readonly people: readonly Person[];
  readonly lines: readonly LetterLine[];
  readonly events: readonly CorpusEvent[];
}

/** As many letters of a pair as anybody reads in a row. */
const MOST = 100;

const pairHash = (one: string, other: string) => hashOf({ view: "network", pair: [one, other] });

function ExchangedLetter({ line, answer, who }: Exchanged & { who: Who }) {
  return (
    <li>
      <a class="letter" href={hashOf({ view: "letter", id: line.id })}>
        <LineCard line={line} who={who} />
        <span class="quiet">{answer}</span>
      </a>
    </li>
  );
}

function Met({ event, who }: { event: CorpusEvent; who: Who }) {
  return (
    <li>
      <a href={hashOf({ view: "article", id: event.source.article, letter: null })}>
        {nameOfEvent(event, event.people.map(who))}
      </a>{" "}
      {event.date && <span class="quiet">{dateInWords(event.date.edtf)}</span>}
    </li>
  );
}

/** What passed between two people: their letters with the days to each answer, and when they met. */
function Between({ pair, known, who }: { pair: Pair; known: Known; who: Who }) {
  const { letters, meetings } = useMemo(
    () => exchangeOf(pair, known.lines, known.events),
    [pair.join(), known],
  );
  const [one, other] = [shortOf(who(pair[0])), shortOf(who(pair[1]))];
  return (
    <>
      <Section title={say("networkPair", one, other, sayCount("letters", letters.length))}>
        {letters.length === 0 && <p class="quiet">{say("networkNoLetter")}</p>}
        <ol class="letters">
          {letters.slice(0, MOST).map((exchanged) => (
            <ExchangedLetter key={exchanged.line.id} {...exchanged} who={who} />
          ))}
        </ol>
        {letters.length > MOST && (
          <p class="quiet">{say("networkEarlier", number(letters.length - MOST))}</p>
        )}
      </Section>
      {meetings.length > 0 && (
        <Section title={say("networkMeetings")}>
          <ul class="as-list">
            {meetings.map((event) => (
              <Met key={event.id} event={event} who={who} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Drawn({ known, pair }: { known: Known; pair: Pair | null }) {
  const { people, lines, events } = known;
  const ties = useMemo(() => tiesOf(lines, events), [lines, events]);
  const who = useMemo(() => whoAmong(people), [people]);
  return (
    <>
      <h1 class="unseen">{say("networkTitle")}</h1>
      <div class="pad">
        <Network people={people} ties={ties} selected={pair} href={pairHash} />
      </div>
      {pair && <Between pair={pair} known={known} who={who} />}
    </>
  );
}

/** Who writes to whom, and below it what passed between the pair that was chosen. */
export function NetworkView({ pair }: { pair: Pair | null }) {
  const lines = useLines();
  const around = useAnswer(async () => {
    const [people, events] = await Promise.all([background.people(), background.events(null)]);
    return { people, events };
  }, "");
  return (
    <Once
      asked={around}
      draw={(rest) => (
        <Once
          asked={lines}
          draw={(all) => <Drawn known={{ ...rest, lines: all.lines }} pair={pair} />}
        />
      )}
    />
  );
}
