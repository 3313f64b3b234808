import type { ComponentChildren } from "preact";
import { kindInWords } from "#cards/kind.ts";
import type { Certainty } from "#corpus/line.ts";
import { LETTER_KINDS } from "#corpus/letter.ts";
import { dateInWords } from "#words/dates.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { hashOf } from "./route.ts";
import { everything, holdsBack, type Sift, yearsIn } from "./sift.ts";
import type { Lines } from "./useLines.ts";

interface SelectProps {
  readonly name: string;
  readonly value: string | null;
  /** What stands there when nothing is held back. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string | null) => void;
}

function Select({ name, value, all, options, choose }: SelectProps) {
  return (
    <select
      class={value === null ? "filter" : "filter set"}
      aria-label={name}
      value={value ?? ""}
      onChange={({ currentTarget }) => choose(currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Sorts({ sift, go }: { sift: Sift; go: (next: Partial<Sift>) => void }) {
  const sorts = {
    date: say("sortDate"),
    relevance: say("sortRelevance"),
    pair: say("sortPair"),
  };
  return (
    <div class="sorts" role="group" aria-label={say("sortName")}>
      {(Object.entries(sorts) as [Sift["sort"], string][]).map(([sort, words]) => (
        <button
          key={sort}
          type="button"
          aria-pressed={sift.sort === sort}
          onClick={() => go({ sort })}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

const certainties = (): [Certainty, string][] => [
  ["day", say("certaintyDay")],
  ["bounds", say("certaintyBounds")],
  ["about", say("certaintyAbout")],
  ["unknown", say("certaintyUnknown")],
];

interface Props {
  readonly sift: Sift;
  readonly all: Lines;
  readonly children: ComponentChildren;
}

/** Who, with whom, which way. */
function Whose({ sift, people, go }: { sift: Sift; people: Lines["people"]; go: Go }) {
  const names = people.map((person) => [person.id, nameOf(person)] as const);
  const chosen = people.find(({ id }) => id === sift.person);
  return (
    <>
      <Select
        name={say("filterPerson")}
        all={say("filterAnybody")}
        value={sift.person}
        options={names}
        choose={(person) => go({ person, other: null, way: "both" })}
      />
      {chosen && (
        <>
          <Select
            name={say("filterWay")}
            all={say("filterBothWays")}
            value={sift.way === "both" ? null : sift.way}
            options={[
              ["sent", say("filterSent", shortOf(chosen))],
              ["received", say("filterReceived", shortOf(chosen))],
            ]}
            choose={(way) => go({ way: (way ?? "both") as Sift["way"] })}
          />
          <Select
            name={say("filterOther")}
            all={say("filterWithAnybody")}
            value={sift.other}
            options={names.filter(([id]) => id !== sift.person)}
            choose={(other) => go({ other })}
          />
        </>
      )}
    </>
  );
}

type Go = (next: Partial<Sift>) => void;

/** How the letters are sorted and which are held back; every choice is an address of its own. */
export function Filters({ sift, all, children }: Props) {
  const go: Go = (next) => {
    location.hash = hashOf({ view: "letters", sift: { ...sift, ...next } });
  };
  return (
    <div class="filters pad">
      <Sorts sift={sift} go={go} />
      <div class="filter-row">
        <Whose sift={sift} people={all.people} go={go} />
        <Select
          name={say("filterYear")}
          all={say("filterAnyYear")}
          value={sift.year}
          options={yearsIn(all.lines).map((year) => [year, dateInWords(year)])}
          choose={(year) => go({ year })}
        />
        <Select
          name={say("filterKind")}
          all={say("filterAnyKind")}
          value={sift.kind}
          options={LETTER_KINDS.map((kind) => [kind, kindInWords(kind)])}
          choose={(kind) => go({ kind: kind as Sift["kind"] })}
        />
        <Select
          name={say("filterCertainty")}
          all={say("filterAnyDate")}
          value={sift.certainty}
          options={certainties()}
          choose={(certainty) => go({ certainty: certainty as Sift["certainty"] })}
        />
      </div>
      <p class="filter-told">
        {children}
        {sift.within !== null && <span class="quiet">{dateInWords(sift.within)}</span>}
        {holdsBack(sift) && (
          <a href={hashOf({ view: "letters", sift: { ...everything, sort: sift.sort } })}>
            {say("filterNone")}
          </a>
        )}
      </p>
    </div>
  );
}
