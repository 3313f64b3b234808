import type { Reporter } from "#corpus/letter.ts";
import { LETTER_NOUN } from "#corpus/lexicon.ts";
import type { Span } from "#corpus/provenance.ts";
import { type Item, itemsOf } from "./items.ts";
import { SAYS } from "./lexicon.ts";
import type { Claim } from "./letters.ts";
import type { Mention, Sentence } from "./people.ts";
import { provenance, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

/** Who told of a letter, and in which sentence. */
export interface Told {
  readonly by: Reporter;
  readonly sentence: Sentence;
  /** Whether the sentence says so of the sentence before it: `the agency confirmed this on Saturday`. */
  readonly ofBefore: boolean;
}

// How many sentences after the claim may still name its source.
const REACH = 3;

// An article that has not named its source beside so many claims of a letter does not name it.
const ENOUGH = 12;

/** Who told of the letter that these sentences claim: the nearest named source, in the claim itself or shortly after. */
export function toldBy(reading: Reading, claims: readonly Claim[]): Told | null {
  for (const claim of claims.slice(0, ENOUGH)) {
    const first = claim.sentence.index;
    for (let at = first; at <= first + REACH && at < reading.sentences.length; at++) {
      const sentence = reading.sentences[at] as Sentence;
      const source = sourceIn(sentence, claim, at > first);
      if (source === null) continue;
      const by = {
        name: nameIn(reading.text, source),
        source: provenance(reading, nameOf(reading.text, source)),
      };
      return {
        by,
        sentence,
        ofBefore:
          at > first &&
          /\b(?:confirmed|reported|said|announced) (?:this|it)\b/.test(exact(reading, sentence)),
      };
    }
  }
  return null;
}

function exact({ text }: Reading, { start, end }: Sentence): string {
  return text.slice(start, end);
}

function sourceIn(sentence: Sentence, claim: Claim, later: boolean): Mention | null {
  const items = itemsOf(sentence);
  for (const [at, item] of items.entries()) {
    const according =
      item.lower === "according" && items[at + 1]?.lower === "to"
        ? (items[at + 2]?.mention ?? null)
        : null;
    const saying =
      SAYS.has(item.lower) || /^(?:cited|quoted|quotes|cites)$/.test(item.lower)
        ? subjectOf(items, at).who
        : null;
    const source = according ?? saying;
    if (
      source === null ||
      source.how === "pronoun" ||
      source.figure === claim.sender ||
      source.figure === claim.recipient
    )
      continue;
    if (later && !speaksOfIt(items.slice(at), claim)) continue;
    return source;
  }
  return null;
}

/** Whether the rest of a later sentence still speaks of the letter: by name, by "this", or by its sender. */
function speaksOfIt(items: readonly Item[], claim: Claim): boolean {
  return items
    .slice(0, 12)
    .some(
      ({ lower, mention }) =>
        LETTER_NOUN.has(lower) || lower === "this" || mention?.figure === claim.sender,
    );
}

/** The name in full where the article gives it; a name whose initials the article uses goes by these. */
function nameIn(text: string, { figure, start, end }: Mention): string {
  const name = figure.kind === "person" ? figure.name : text.slice(start, end);
  const initials = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  return initials.length > 2 && new RegExp(`\\b${initials}\\b`, "u").test(text) ? initials : name;
}

/** The mention without the title before the name, where it holds the name as it is. */
function nameOf(text: string, { figure, start, end }: Mention): Span {
  const from = text.slice(start, end).lastIndexOf(figure.name);
  return { start: from < 0 ? start : start + from, end };
}
