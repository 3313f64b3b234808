import type { Passage } from "./block.ts";

/** The places of a passage where only the page's style knows whether the line goes on: between text nodes, and at line ends. */
export function seamsOf({ pieces }: Passage): number[] {
  const seams: number[] = [];
  for (const { node, from } of pieces) {
    const { data } = node;
    seams.push(from);
    for (let at = data.indexOf("\n"); at >= 0; at = data.indexOf("\n", at + 1))
      seams.push(from + at);
  }
  return seams;
}
