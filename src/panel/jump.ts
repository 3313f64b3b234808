import type { ListedMention } from "#messages/contract.ts";

/** Where a chip leads: a mention, and its place among all mentions of that person, counted from 1. */
export interface Jump {
  readonly mention: number;
  readonly place: number;
  readonly of: number;
}

/**
 * The next mention of a person (`by` 1) or the one before (-1), round the ends; `last` is the id of the mention that
 * was gone to last. Null when the page names the person nowhere.
 */
export function jumpFrom(
  mentions: readonly ListedMention[],
  person: string,
  last: number | null,
  by: 1 | -1,
): Jump | null {
  const own = mentions.filter((mention) => mention.person === person);
  if (own.length === 0) return null;
  const at = own.findIndex(({ id }) => id === last);
  const next = at < 0 ? (by > 0 ? 0 : own.length - 1) : (at + by + own.length) % own.length;
  return { mention: own[next]!.id, place: next + 1, of: own.length };
}
