import type { Conflict } from "#corpus/event.ts";
import { boundsOf, compareDates, overlap } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Draft } from "./drafts.ts";
import { idOf } from "./persons.ts";

/** The letters of all articles, those that are one told as one, and what their reports disagree on. */
export interface Reconciled {
  readonly letters: readonly Letter[];
  readonly conflicts: readonly Conflict[];
  /** The letter that each draft became. */
  readonly letterOf: ReadonlyMap<Draft, string>;
}

// Two reports of one letter come within this many days of each other.
const NEAR_DAYS = 14;

/** Decides which drafts are reports of one letter, names every letter and links answers to what they answer. */
export function reconcile(drafts: readonly Draft[]): Reconciled {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const same = groups.find((group) => group.some((one) => areOne(one, draft)));
    if (same === undefined) groups.push([draft]);
    else same.push(draft);
  }
  const ids = namesOf(groups);
  const letterOf = new Map(
    groups.flatMap((group, i) => group.map((draft) => [draft, ids[i] ?? ""] as const)),
  );
  const letters = groups.map((group, i) =>
    letter(group, ids[i] ?? "", answered(group, groups, ids)),
  );
  return { letters, conflicts: groups.flatMap(disagreement), letterOf };
}

function areOne(one: Draft, other: Draft): boolean {
  if (idOf(one.sender) !== idOf(other.sender) || idOf(one.recipient) !== idOf(other.recipient))
    return false;
  if (one.reported === null || other.reported === null || one.sent === null || other.sent === null)
    return false;
  return (
    distance(one.reported.edtf, other.reported.edtf) <= NEAR_DAYS &&
    distance(one.sent.edtf, other.sent.edtf) <= 1
  );
}

/** Days between two dates at their nearest; 0 if they may be the same. */
function distance(one: string, other: string): number {
  if (overlap(one, other)) return 0;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const days = (from: string | null, to: string | null) =>
    Math.abs(Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000;
  return Math.min(days(a.last, b.first), days(b.last, a.first));
}

function namesOf(groups: readonly Draft[][]): string[] {
  const used = new Map<string, number>();
  return groups.map(([draft]) => {
    if (draft === undefined) return "";
    const date = draft.sent ?? draft.reported;
    const bounds = date === null ? null : boundsOf(date.edtf);
    const base = `${idOf(draft.sender)}-to-${idOf(draft.recipient)}-${bounds?.first ?? bounds?.last ?? "undated"}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

function letter(group: readonly Draft[], id: string, replyTo: string | null): Letter {
  const [first] = group as readonly [Draft, ...Draft[]];
  const sent =
    group
      .flatMap((draft) => draft.sent ?? [])
      .toSorted((a, b) => width(a.edtf) - width(b.edtf))[0] ?? null;
  const reported =
    group
      .flatMap((draft) => draft.reported ?? [])
      .toSorted((a, b) => compareDates(a.edtf, b.edtf))[0] ?? null;
  return {
    id,
    sender: idOf(first.sender),
    recipient: idOf(first.recipient),
    kind: first.kind,
    sent,
    reported,
    occasion: group.flatMap((draft) => draft.occasion),
    replyTo,
    reportedBy: group.find((draft) => draft.reportedBy !== null)?.reportedBy ?? null,
    evidence: group.flatMap((draft) => draft.evidence),
  };
}

function width(edtf: string): number {
  const { first, last } = boundsOf(edtf);
  return first === null || last === null
    ? Number.MAX_SAFE_INTEGER
    : Date.parse(last) - Date.parse(first);
}

/** The letter that a group says it answers: the nearest earlier one the other way, told of in the same article. */
function answered(
  group: readonly Draft[],
  groups: readonly Draft[][],
  ids: readonly string[],
): string | null {
  const draft = group.find(({ answers }) => answers);
  if (draft === undefined) return null;
  const article = draft.evidence[0]?.article;
  const at = groups.findIndex((other) =>
    other.some(
      (one) =>
        idOf(one.sender) === idOf(draft.recipient) &&
        idOf(one.recipient) === idOf(draft.sender) &&
        one.evidence[0]?.article === article &&
        (one.claims[0]?.sentence.start ?? 0) < (draft.claims[0]?.sentence.start ?? 0),
    ),
  );
  return ids[at] ?? null;
}

function disagreement(group: readonly Draft[]): Conflict[] {
  const dated = group.flatMap((draft) =>
    draft.sent?.source ? [{ edtf: draft.sent.edtf, source: draft.sent.source }] : [],
  );
  const first = dated[0];
  if (first === undefined || dated.every(({ edtf }) => overlap(edtf, first.edtf))) return [];
  return [{ about: "when the letter was sent", claims: dated.map(({ source }) => source) }];
}
