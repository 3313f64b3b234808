// Text of our own invention that looks like a newspaper's: sentences put together by chance, by a chance that is always the same.
const WHO =
  "The council|A fisherman|The minister of roads|An old teacher|The orchestra|Her neighbour|The night train|A committee of nine|The weather office|The baker from the corner".split(
    "|",
  );
const DID =
  "postponed|described|praised|sent back|measured|forgot|opened|defended|repainted|counted".split(
    "|",
  );
const WHAT =
  "the new bridge|a plan for the harbour|three hundred lamps|the summer timetable|a letter about the river|the school roof|two barrels of herring|the old tariff|a map of the valley|the second draft".split(
    "|",
  );
const WHEN =
  "on Friday|before the rain|without a word|for the third time|after a long debate|in front of the museum|as everyone expected|despite the cold".split(
    "|",
  );
const NAMES = "Vladimir Putin|Kim Jong Un|Moon Jae-in|Donald Trump|Putin|Trump".split("|");

/** A source of chance that gives the same numbers every time, from 0 up to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** A sentence; `named` is the share of sentences that name somebody. */
export function sentence(next: () => number, named: number): string {
  const one = (words: readonly string[]) => words[Math.floor(next() * words.length)]!;
  const who = next() < named ? one(NAMES) : one(WHO);
  return `${who} ${one(DID)} ${one(WHAT)} ${one(WHEN)}.`;
}

/** A paragraph of three to six sentences. */
export function paragraph(next: () => number, named: number): string {
  const count = 3 + Math.floor(next() * 4);
  return Array.from({ length: count }, () => sentence(next, named)).join(" ");
}

/** An article as a page sets it: a headline with a link, a line of who and when, paragraphs with words set apart. */
export function article(next: () => number, named: number, paragraphs = 3): string {
  const set = (text: string) => text.replace(/ (\w+ing|lamps|herring|bridge)/g, " <em>$1</em>");
  const body = Array.from({ length: paragraphs }, () => `<p>${set(paragraph(next, named))}</p>`);
  return `<article><h2><a href="#">${sentence(next, named)}</a></h2><small>By our correspondent</small>${body.join("")}</article>`;
}
