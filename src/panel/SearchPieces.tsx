import type { Who } from "#cards/names.ts";
import type { Piece } from "#search/query.ts";
import { dateInWords } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { hashOf } from "./route.ts";
import { anyOf, kindInWords } from "./tongue.ts";

const IS_PEOPLE = { from: "searchIsFrom", to: "searchIsTo", with: "searchIsWith" } as const;
const IS_DATE = { in: "searchIsIn", before: "searchIsBefore", after: "searchIsAfter" } as const;

/** How a piece of a query was understood; null where it was not. */
function inWords(piece: Piece, who: Who): string | null {
  switch (piece.as) {
    case "people":
      return say(IS_PEOPLE[piece.key], anyOf(piece.people.map((id) => nameOf(who(id)))));
    case "date":
      return say(IS_DATE[piece.key], dateInWords(piece.edtf));
    case "kind":
      return say("searchIsKind", kindInWords(piece.kind));
    case "phrase":
      return say("searchIsPhrase", piece.words);
    case "without":
      return say("searchIsWithout", piece.words);
    default:
      return null;
  }
}

/** What is wrong with a piece; null where nothing is. */
function complaint(piece: Piece): string | null {
  const value = piece.text.replace(/^[^:]*:/, "").replace(/["“”„«»]/g, "");
  switch (piece.as) {
    case "nobody":
      return say("searchNobody", value);
    case "noKind":
      return say("searchNoKind", value);
    case "noDate":
      return say("searchNoDate", value);
    case "noFilter":
      return say("searchNoFilter", piece.text);
    default:
      return null;
  }
}

/** The query with something else in a piece's place. */
function replaced(text: string, piece: Piece, by: string): string {
  const rest = text.slice(piece.start + piece.text.length);
  return `${text.slice(0, piece.start)}${by}${rest}`.replace(/\s+/g, " ").trim();
}

interface Props {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly who: Who;
}

function Chip({ text, piece, who }: Omit<Props, "pieces"> & { piece: Piece }) {
  const words = inWords(piece, who);
  if (words === null) return null;
  const without = hashOf({ view: "search", query: replaced(text, piece, "") });
  return (
    <li>
      <a class="search-chip" href={without} aria-label={say("searchDropPiece", words)}>
        <span dir="auto">{words}</span>
        <span aria-hidden="true">×</span>
      </a>
    </li>
  );
}

/** The people who may have been meant, each a way to say so. */
function Meant({ text, piece, who }: Omit<Props, "pieces"> & { piece: Piece }) {
  if (piece.as !== "nobody" || piece.meant.length === 0) return null;
  const query = (id: string) => replaced(text, piece, `${piece.key}:"${nameOf(who(id))}"`);
  return (
    <>
      {" "}
      {say("searchMeant")}{" "}
      {piece.meant.map((id) => (
        <a class="search-meant" key={id} href={hashOf({ view: "search", query: query(id) })}>
          {nameOf(who(id))}
        </a>
      ))}
    </>
  );
}

/** How the query was understood: its filters, each with a way to take it away, and what was not understood. */
export function SearchPieces({ text, pieces, who }: Props) {
  const chips = pieces.filter((piece) => complaint(piece) === null);
  return (
    <>
      {chips.length > 0 && (
        <ul class="search-chips pad">
          {chips.map((piece) => (
            <Chip key={piece.start} text={text} piece={piece} who={who} />
          ))}
        </ul>
      )}
      {pieces
        .filter((piece) => complaint(piece) !== null)
        .map((piece) => (
          <p class="pad search-note" key={piece.start}>
            {complaint(piece)}
            <Meant text={text} piece={piece} who={who} />
          </p>
        ))}
    </>
  );
}
