import type { Mark } from "./block.ts";

/** How often each person is named, most often first. */
export function countsOf(marks: readonly Mark[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { mention } of marks) counts[mention.person] = (counts[mention.person] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted(([, a], [, b]) => b - a));
}
