import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Evaluate } from "../drive/drive.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Findings {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}

/** What axe finds wrong with a page that shows now, a line each: the rule, and the element it is broken by. */
export async function findings(evaluate: Evaluate): Promise<string[]> {
  // A string is an expression; axe defines itself on the page's global object.
  const { violations } = await evaluate<Findings>(
    `(() => { ${source}; return axe.run(document, { resultTypes: ["violations"] }); })()`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
