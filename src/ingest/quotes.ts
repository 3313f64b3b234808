import type { Span } from "#corpus/provenance.ts";

// A quotation in single marks is taken only if it is short: longer ones are mostly apostrophes that found each other.
const LONGEST_SINGLE = 120;

/** The stretches of a paragraph that stand in quotation marks, without the marks, in order and without overlap. */
export function quotationsIn(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let open: { at: number; mark: string } | null = null;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = text.charAt(at);
    if (open === null) {
      if (mark === "“" || mark === '"') open = { at: at + 1, mark };
      else if (isSingleOpen(text, at)) {
        const end = singleEnd(text, at + 1, paragraph.end);
        if (end > 0) found.push({ start: at + 1, end });
        at = Math.max(at, end);
      }
    } else if (mark === (open.mark === "“" ? "”" : '"')) {
      if (at > open.at) found.push({ start: open.at, end: at });
      open = null;
    }
  }
  // A quotation that runs on in the next paragraph is closed only there.
  if (open?.mark === "“" && open.at < paragraph.end)
    found.push({ start: open.at, end: paragraph.end });
  return found;
}

function isSingleOpen(text: string, at: number): boolean {
  return (
    /['‘]/.test(text.charAt(at)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
    /\p{L}/u.test(text.charAt(at + 1))
  );
}

function singleEnd(text: string, from: number, limit: number): number {
  const last = Math.min(limit, from + LONGEST_SINGLE);
  for (let at = from; at < last; at++) {
    if (/["“”]/.test(text.charAt(at))) return -1;
    if (/['’]/.test(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}
