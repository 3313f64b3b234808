import type { KnownDate } from "#corpus/date.ts";
import { datesIn, type When } from "./dates.ts";
import type { Claim } from "./letters.ts";
import { provenance, type Reading } from "./reading.ts";

/** When a letter was sent and when that was told; each null if nothing is known. */
export interface Dated {
  readonly sent: KnownDate | null;
  readonly reported: KnownDate | null;
}

// A date after one of these belongs to something else that the sentence mentions.
const ELSEWHERE =
  /\b(?:ahead of|anniversary|birthday|summit|meeting|talks|scheduled|planned|set for|election|due|deadline|since|until|before|visit|held|anniversaries|celebrat\w+)\b[^.;]{0,60}$/iu;
// So many claims are read for a date; no article says it more often.
const ENOUGH = 12;
const DATELINE = /^\s*\(\p{Lu}+\)\s*[-–—]/u;

/** Dates a letter by the sentences that claim it, and by the article where they are silent. */
export function dated(reading: Reading, claims: readonly Claim[], told: When | null): Dated {
  let sent: When | null = null;
  let reported: When | null = told;
  for (const claim of claims.slice(0, ENOUGH)) {
    let before: When | null = null;
    for (const when of datesIn(reading.text, claim.sentence, reading.published)) {
      if (isDateline(reading, when) || when.start < claim.from) before = when;
      else if (!belongsElsewhere(reading, claim, when)) sent = nearer(sent, when, claim.at);
    }
    reported ??= before;
  }
  const toldOn = reported === null ? publication(reading) : known(reading, reported);
  // Letters in the plural were sent over some time that nobody tells.
  const silent = claims.every(({ several }) => several) ? null : byThen(toldOn);
  return { sent: sent === null ? silent : known(reading, sent), reported: toldOn };
}

function isDateline(reading: Reading, when: When): boolean {
  return DATELINE.test(reading.text.slice(when.end, when.end + 24));
}

function belongsElsewhere(reading: Reading, claim: Claim, when: When): boolean {
  if (when.end <= claim.at) {
    // Before the letter a date is its own at the start of the sentence, or where no comma stands between.
    const opens = reading.text.slice(claim.sentence.start, when.start).split(/\s+/).length <= 5;
    return !opens && /[,;:]/.test(reading.text.slice(when.end, claim.at));
  }
  return ELSEWHERE.test(reading.text.slice(Math.max(claim.at, claim.sentence.start), when.start));
}

function nearer(one: When | null, other: When, at: number): When {
  return one === null || Math.abs(other.start - at) < Math.abs(one.start - at) ? other : one;
}

function known(reading: Reading, { edtf, how, byEditor, start, end }: When): KnownDate {
  return { edtf, how, byEditor, source: provenance(reading, { start, end }) };
}

function publication({ published }: Reading): KnownDate | null {
  if (published === null) return null;
  const how = [`The article that tells of it is of ${published.edtf}: ${published.because}`];
  return { edtf: published.edtf, how, source: null, byEditor: true };
}

/** A letter that is told of was sent by then. */
function byThen(reported: KnownDate | null): KnownDate | null {
  if (reported === null || reported.edtf.includes("..")) return null;
  const last = reported.edtf.split("/").at(-1) ?? reported.edtf;
  const how = [
    ...reported.how,
    "The letter was sent by the day on which it was told of; the text does not say when",
  ];
  return { ...reported, edtf: `../${last}`, how };
}
