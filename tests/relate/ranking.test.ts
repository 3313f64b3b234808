import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildCorpus } from "../../src/commands/corpus.ts";
import type { Context, Dossier } from "#corpus/dossier.ts";
import { overlap } from "#corpus/edtf.ts";
import { relate } from "#relate/relate.ts";

const RIGHT = 0.9;

/** What an editor wants first for a sentence; letters and events are told by what they are, not by their ids. */
interface Case {
  readonly sentence: string;
  readonly title: string;
  readonly around: readonly string[];
  readonly named: readonly string[];
  readonly page: readonly string[];
  readonly published: string | null;
  readonly about: string;
  readonly expect: string | readonly string[];
  readonly reported?: "same" | "unknown" | "none";
}

const IDS: Readonly<Record<string, string>> = {
  kim: "kim-jong-un",
  moon: "moon-jae-in",
  putin: "vladimir-putin",
  trump: "donald-trump",
  xi: "xi-jinping",
};
const idOf = (name: string) => IDS[name] ?? name;

const corpus = buildCorpus("seeds");

/** The ids of the letters that `letter kim > putin 2019-04` tells of, or of the events that `event Hanoi 2019` does. */
function meant(wanted: string): string[] {
  const [what, ...words] = wanted.split(" ");
  if (what === "letter") {
    const [sender = "", , recipient = "", date = ""] = words;
    return corpus.letters
      .filter((one) => one.sender === idOf(sender) && one.recipient === idOf(recipient))
      .filter(({ sent, reported }) => overlap((reported ?? sent)?.edtf ?? "0000", date))
      .map(({ id }) => id);
  }
  const date = words.at(-1) ?? "";
  return corpus.events
    .filter((one) => one.date !== null && overlap(one.date.edtf, date))
    .filter(({ kind, place, people }) =>
      words.slice(0, -1).every((word) => [kind, place, ...people].includes(idOf(word))),
    )
    .map(({ id }) => id);
}

function contextOf({ sentence, title, around, named, page, published }: Case): Context {
  return {
    sentence,
    around: [title, ...around].join("\n"),
    peopleInSentence: named.map(idOf),
    peopleOnPage: page.map(idOf),
    published,
  };
}

const first = ({ lead, letters, events }: Dossier): string =>
  (lead === "letter" ? letters[0]?.letter.id : lead === "event" ? events[0]?.event.id : null) ??
  "nothing";

const reportedOf = ({ reported }: Dossier): string =>
  reported === null ? "none" : reported === "unknown" ? "unknown" : reported.letter;

/** What is wrong with the answer to a case; null when it is right. */
function fault(one: Case): string | null {
  const dossier = relate(corpus, idOf(one.about), contextOf(one));
  if (!dossier) return `nobody knows ${one.about}`;
  const wanted = [one.expect].flat();
  const ids = new Set(wanted.flatMap((word) => (word === "nothing" ? [word] : meant(word))));
  if (!ids.has(first(dossier))) return `first is ${first(dossier)}, not ${wanted.join(" or ")}`;
  const reported = reportedOf(dossier);
  const isRight = one.reported === "same" ? ids.has(reported) : reported === one.reported;
  return one.reported === undefined || isRight
    ? null
    : `reported is ${reported}, not ${one.reported}`;
}

const casesIn = (folder: string) =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(folder, file), "utf8")) as Case[]).map((one, at) => ({
        ...one,
        name: `${file} ${at + 1}`,
      })),
    );

const cases = casesIn("tests/relate/cases");
/** Written when the first ones were right, to find what is not. */
const found = casesIn("tests/relate/found");

/** Every third case was set aside before the first weight was chosen. */
const heldOut = cases.filter((_, at) => at % 3 === 2);
const developed = cases.filter((_, at) => at % 3 !== 2);

for (const [title, some] of [
  ["the sentences it was developed on", developed],
  ["sentences that were set aside", heldOut],
  ["sentences that were written later", found],
] as const)
  test(`the first result is right for nine of ten of ${title}`, () => {
    const faults = some.flatMap((one) => {
      const what = fault(one);
      return what === null ? [] : [`${one.name}, about ${one.about}: ${what}\n    ${one.sentence}`];
    });
    const share = 1 - faults.length / some.length;
    const table = `${some.length - faults.length} of ${some.length} right\n${faults.join("\n")}`;
    expect(share, table).toBeGreaterThanOrEqual(RIGHT);
  });

test("every case tells of letters and events that the seeds hold", () => {
  const unmet = [...cases, ...found].flatMap(({ name, expect: wanted }) =>
    [wanted]
      .flat()
      .filter((one) => one !== "nothing" && meant(one).length === 0)
      .map((one) => `${name}: ${one}`),
  );
  expect(unmet).toEqual([]);
});

test("reasons name only words and people that stand on the page", () => {
  for (const one of [...cases, ...found]) {
    const context = contextOf(one);
    const dossier = relate(corpus, idOf(one.about), context);
    const people = [...context.peopleInSentence, ...context.peopleOnPage];
    const texts = { sentence: context.sentence, page: context.around };
    const reasons = [...(dossier?.letters ?? []), ...(dossier?.events ?? [])].flatMap(
      (related) => related.reasons,
    );
    const astray = reasons.flatMap(({ kind, where, words }) =>
      words.filter((word) => !(kind === "people" ? people : texts[where]).includes(word)),
    );
    expect(astray).toEqual([]);
  }
});
