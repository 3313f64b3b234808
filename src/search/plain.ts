import type { Letter } from "#corpus/letter.ts";
import type { LetterLine, LetterLines } from "#corpus/line.ts";
import type { Query } from "./query.ts";
import { readyIndex } from "./ready.ts";
import { type Answer, search } from "./search.ts";
import type { Quoted, Source } from "./source.ts";

/** Somebody who answers queries, with at most `most` of each kind. */
export type Asker = (query: Query, most: number) => Promise<Answer>;

const known = (edtf: string | null) =>
  edtf === null ? null : { edtf, how: [], source: null, byEditor: false };

/** As much of a letter as its line tells. */
function letterOf(line: LetterLine): Letter {
  const { id, sender, recipient, kind, sent, reported, about, replyTo } = line;
  const exact = { article: "", start: 0, end: about.length, exact: about };
  return {
    id,
    sender,
    recipient,
    kind,
    sent: known(sent),
    reported: known(reported),
    occasion: about === "" ? [] : [exact],
    replyTo,
    reportedBy: null,
    evidence: [],
  };
}

function sourceOf({ people, lines }: LetterLines): Source {
  const quoted = lines.map((line): Quoted => ({ letter: letterOf(line), quotes: [] }));
  const none = async () => [];
  return {
    version: "",
    people,
    counts: { letters: lines.length, statements: 0, articles: 0 },
    letters: async (places) => places.map((at) => quoted[at]!),
    statements: none,
    articles: none,
  };
}

/** An asker who knows only the lines of letters: who, to whom, when, what about. Needs neither worker nor file. */
export async function askerOf(lines: LetterLines): Promise<Asker> {
  const source = sourceOf(lines);
  const index = await readyIndex(source, null, () => undefined);
  return (query, most) => search(index, source, query, most);
}
