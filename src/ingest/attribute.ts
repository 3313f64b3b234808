import { LETTER_NOUN } from "#corpus/lexicon.ts";
import type { Span } from "#corpus/provenance.ts";
import type { Figure } from "./figure.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Claim } from "./letters.ts";
import type { Sentence } from "./people.ts";
import type { Reading } from "./reading.ts";

/** A quotation, whose words it is, and the claim of the letter that it comes from or speaks of, if any. */
export interface Attributed extends Span {
  readonly claim: Claim | null;
  readonly manner: "verbatim" | "characterised" | "statement";
  readonly speaker: string | null;
  readonly via: string | null;
}

/** What is known when a quotation is reached: its sentences, the letters told of, and the quotation before it. */
interface Context {
  readonly text: string;
  readonly frame: Frame;
  readonly sentence: Sentence | undefined;
  /** The claims in the quotation's own sentences. */
  readonly stated: readonly Claim[];
  /** The last claim up to here, and the last one of a sender: up to here, else the first one later. */
  readonly latest: Claim | null;
  readonly ofSender: (sender: Figure | null) => Claim | null;
  readonly before: Attributed | null;
}

// More claims than this no sentence makes.
const RECENT = 9;

const WRITING = /^(?:wrote|writes|written|writing|penned)$/;
const GOING_ON =
  /^(?:added|adds|continued|continues|concluded|concludes|noted|read|reads|stated|ended|begins|went|said|says)$/;

/** Says of each quotation whose words it is. Quotations and claims come in the order of the text. */
export function attribute(
  { sentences, text }: Reading,
  quotations: readonly Span[],
  claims: readonly Claim[],
): Attributed[] {
  const done: Attributed[] = [];
  const told = tellerOf(claims);
  let at = 0;
  for (const quotation of quotations) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= quotation.start) at++;
    let to = at;
    while (to < sentences.length && (sentences[to]?.start ?? 0) < quotation.end) to++;
    const around = sentences.slice(at, to);
    const frame = frameOf(around, quotation);
    const before = done.at(-1) ?? null;
    done.push(
      attributed(quotation, { text, frame, sentence: around[0], before, ...told(quotation, at) }),
    );
  }
  return done;
}

/** Answers, for quotations in order, which letters have been told of when one is reached. */
function tellerOf(claims: readonly Claim[]) {
  const first = new Map(claims.toReversed().map((claim) => [claim.sender, claim]));
  const last = new Map<Figure, Claim>();
  const ofSender = (sender: Figure | null) =>
    sender === null ? null : (last.get(sender) ?? first.get(sender) ?? null);
  let next = 0;
  return (quotation: Span, sentence: number): Pick<Context, "stated" | "latest" | "ofSender"> => {
    for (; (claims[next]?.sentence.start ?? Infinity) <= quotation.end; next++) {
      const claim = claims[next] as Claim;
      last.set(claim.sender, claim);
    }
    const recent = claims.slice(Math.max(0, next - RECENT), next);
    const stated = recent.filter((claim) => claim.sentence.index >= sentence);
    return { stated, latest: claims[next - 1] ?? null, ofSender };
  };
}

function attributed(quotation: Span, context: Context): Attributed {
  const { frame, before } = context;
  const claim = isNoun(context, quotation) ? null : sourceOf(quotation, context);
  if (claim !== null) {
    const via = frame.via ?? (frame.again ? (before?.via ?? null) : null);
    return { ...quotation, claim, manner: "verbatim", speaker: claim.sender.name, via };
  }
  const described = describedBy(quotation, context);
  const speaker = frame.who?.name ?? null;
  if (described !== null)
    return { ...quotation, claim: described, manner: "characterised", speaker, via: null };
  const inherited =
    frame.who === null && sameParagraph(context, quotation) ? (before?.speaker ?? null) : null;
  return {
    ...quotation,
    claim: null,
    manner: "statement",
    speaker: speaker ?? inherited,
    via: null,
  };
}

/** The claim of the letter whose own words a quotation is. */
function sourceOf(quotation: Span, context: Context): Claim | null {
  const { frame, stated, latest, ofSender } = context;
  if (frame.letter)
    return stated.at(-1) ?? ofSender(frame.who) ?? (frame.who === null ? latest : null);
  if (frame.elsewhere) return null;
  if (WRITING.test(frame.verb)) return ofSender(frame.who);
  const own = stated[0] ?? null;
  return own !== null && own.sender === frame.who ? own : goingOn(quotation, context);
}

/** A quotation after one from a letter is from it too while the same speaker goes on. */
function goingOn(quotation: Span, context: Context): Claim | null {
  const { frame, before } = context;
  if (before?.claim == null || before.manner !== "verbatim") return null;
  if (frame.verb === "")
    return frame.who === null && sameParagraph(context, quotation) ? before.claim : null;
  const same = frame.again || frame.who === before.claim.sender;
  return same && GOING_ON.test(frame.verb) && isNear(context.text, before, quotation)
    ? before.claim
    : null;
}

/** `that X had “praised the harvest”`: somebody else puts the sender's letter into words. */
function describedBy(quotation: Span, { text, frame, sentence, latest }: Context): Claim | null {
  if (
    sentence === undefined ||
    latest === null ||
    frame.who === null ||
    frame.who === latest.sender ||
    frame.who === latest.recipient
  )
    return null;
  if (!isNear(text, latest.sentence, quotation)) return null;
  const actor = sentence.mentions.findLast(({ end }) => end <= quotation.start);
  const between =
    actor === undefined ? "" : text.slice(actor.end, Math.min(quotation.start, actor.end + 40));
  return actor?.figure === latest.sender &&
    /^(?:\s+(?:had|has|have|also|then|reportedly))*\s*["“'‘]$/u.test(between)
    ? latest
    : null;
}

/** Quotation marks around the noun itself: a “beautiful letter”. */
function isNoun({ text }: Context, { start, end }: Span): boolean {
  if (end - start > 60) return false;
  return text
    .slice(start, end)
    .toLowerCase()
    .split(/\s+/)
    .some((word) => LETTER_NOUN.has(word));
}

function sameParagraph({ text, before }: Context, { start }: Span): boolean {
  return (
    before !== null && start - before.end < 2000 && !text.slice(before.end, start).includes("\n")
  );
}

// Two paragraphs on, the thread is lost.
function isNear(text: string, before: Span, { start }: Span): boolean {
  return start - before.end < 1500 && text.slice(before.end, start).split(/\n+/).length <= 3;
}
