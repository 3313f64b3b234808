import type { Span } from "#corpus/provenance.ts";
import type { Claim } from "./letters.ts";
import { trimmed } from "./sentences.ts";

// The words that begin the reason for a letter, once the letter and its ends have been named.
const BEGINS =
  /\b(?:to (?!(?:the|his|her|their|its|a|an)\b)\p{Ll}{3,}|(?!(?:during|according|including|morning|evening|being|beijing|having|king)\b)\p{Ll}{2,}ing\b|over|on the occasion of|about|regarding|concerning|of (?:sympathy|condolences?|congratulations?|greetings?|thanks)|in which|marking|that|because|after)/u;

/** The words of the claim's sentence that say why the letter was written, if any do. */
export function occasionOf(text: string, claim: Claim): Span | null {
  const { sentence } = claim;
  const from = Math.max(claim.at, ...endsAfter(claim));
  const rest = text.slice(from, sentence.end);
  const hit = BEGINS.exec(rest);
  if (hit === null) return null;
  const stop = /[.!?]["”’]?\s*$/u.exec(rest)?.index ?? rest.length;
  return stop > hit.index ? trimmed(text, { start: from + hit.index, end: from + stop }) : null;
}

/** Where the sender and the recipient have been named, as far as they are named right after the letter. */
function endsAfter({ sentence, sender, recipient, at }: Claim): number[] {
  const ends = sentence.mentions.filter(
    ({ figure, start }) =>
      start > at && start < at + 120 && (figure === sender || figure === recipient),
  );
  return ends.slice(0, 1).map((end) => end.end);
}
