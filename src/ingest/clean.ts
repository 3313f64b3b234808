import type { LeftOut } from "#corpus/article.ts";
import type { Span } from "#corpus/provenance.ts";
import { trimmed } from "./sentences.ts";

/** What of a saved file is the article, and what is not. Spans count into the untouched text. */
export interface Cleaned {
  readonly paragraphs: readonly Span[];
  readonly leftOut: readonly LeftOut[];
}

// A link to another article, set into the running text: from its label to the end of the line.
const LINK =
  /(?:also|must|further)\s+read\s*[-–—:|»]|read\s+(?:also|more|next)\s*[-–—:|»]|(?:related|see also|recommended|watch(?: video)?)\s*[:|»]/iy;

const CREDIT =
  /^\(?\s*(?:with|inputs?|reporting|additional reporting|edited|editing|writing|compiled)\b[^.()]{0,80}\b(?:inputs?|agenc(?:y|ies)|by)\b[^()]{0,160}\)?$/iu;

const DISCLAIMER = /^(?:disclaimer|disclosure)\s*[:.–—-]/i;

const SHOP = [
  /\{\{[^}]*\}\}/u,
  /\bsubscri(?:be|bed|ber|ption)/iu,
  /\b(?:log|sign)(?:ged|ned)? ?(?:in|up)\b/iu,
  /\bnewsletters?\b/iu,
  /[₹$€£]\s?\d[\d,.]*(?:\s*\/\s*\w+)?$/u,
  /\bunlimited\b|\bcancel anytime\b|\bfree articles\b|\bcomplimentary access\b/iu,
  /\b(?:privacy policy|terms of (?:service|use)|all rights reserved|cookies?)\b/iu,
  /^\s*\d+\s+(?:months?|years?|weeks?)\s*$/iu,
];

/** Chooses the paragraphs of the article and names the reason for every stretch that it passes over. */
export function clean(text: string): Cleaned {
  const lines = linesOf(text);
  const tail = tailOf(text, lines);
  const leftOut: LeftOut[] = [];
  const paragraphs: Span[] = [];
  for (const line of lines) {
    if (line.start >= tail.start) break;
    const rest = read(text, line, leftOut);
    if (rest.start < rest.end) paragraphs.push(rest);
  }
  if (tail.start < tail.end) leftOut.push(tail);
  return { paragraphs, leftOut };
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .map((hit) => trimmed(text, { start: hit.index, end: hit.index + hit[0].length }))
    .filter(({ start, end }) => start < end);
}

function read(text: string, line: Span, leftOut: LeftOut[]): Span {
  const words = text.slice(line.start, line.end);
  const reason = CREDIT.test(words)
    ? "a credit, not the article"
    : shopSigns(words) > 1
      ? "an offer to subscribe"
      : null;
  if (reason !== null) {
    leftOut.push({ ...line, reason });
    return { start: line.end, end: line.end };
  }
  const link = linkIn(text, line);
  if (link === null) return line;
  leftOut.push({ start: link, end: line.end, reason: "a link to another article" });
  return trimmed(text, { start: line.start, end: link });
}

/** Where an inline link begins: at the start of the line or straight after a sentence. */
function linkIn(text: string, line: Span): number | null {
  for (const stop of text.slice(line.start, line.end).matchAll(/^|[.!?)"”’]\s*/gu)) {
    LINK.lastIndex = line.start + stop.index + stop[0].length;
    const hit = LINK.exec(text);
    if (hit !== null && hit.index < line.end) return hit.index;
  }
  return null;
}

function shopSigns(line: string): number {
  if (line.length > 600) return 0;
  return SHOP.filter((sign) => sign.test(line)).length;
}

/** What the publisher put below the article: from a disclaimer or the first of several lines of a shop to the end. */
function tailOf(text: string, lines: readonly Span[]): LeftOut {
  const of = (line: Span) => text.slice(line.start, line.end);
  const shop = lines.map((line) => shopSigns(of(line)) > 0 && line.end - line.start < 200);
  const first = lines.findIndex((line, i) => i > 0 && (DISCLAIMER.test(of(line)) || shop[i]));
  if (first < 0) return { start: text.length, end: text.length, reason: "" };
  const rest = lines.slice(first);
  const prose = rest.filter(
    (line, i) => !shop[first + i] && isProse(of(line)) && !DISCLAIMER.test(of(line)),
  );
  if (prose.length > rest.length / 4) return { start: text.length, end: text.length, reason: "" };
  const start = rest[0]?.start ?? text.length;
  const reason = shop.slice(first).some(Boolean)
    ? "the publisher's shop below the article"
    : "a disclaimer";
  return { start, end: text.length, reason };
}

function isProse(line: string): boolean {
  return line.length > 90 && /[.!?]["”’)]*$/u.test(line);
}
