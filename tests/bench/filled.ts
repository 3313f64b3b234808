import { until } from "../drive/until.ts";
import type { Size } from "./corpora.ts";
import { bundle } from "./extension.ts";
import type { Progress } from "./inside/fill.ts";
import type { OwnPages } from "./own-pages.ts";

/** A page of the extension that asks for nothing: a picture. */
const QUIET = "src/icons/icon-16.png";

/** Answered once the packaged corpus is in the database, under the version that the generated one takes over. */
const HEALTH = `chrome.runtime.sendMessage({ ask: "health", args: [] })`;

const MINUTES = 10 * 60_000;

const state = () => (globalThis as unknown as { benchProgress: Progress }).benchProgress;

/**
 * Puts a generated corpus into the extension's own database, as the packaged one: the background finds it filled for
 * its version and answers from it. Nothing of this is in the product. Resolves to the milliseconds it took.
 */
export async function fillWith(pages: OwnPages, size: Size): Promise<number> {
  const page = await pages.open(QUIET);
  const begin = performance.now();
  await page.evaluate(HEALTH);
  await page.evaluate(`(() => { ${await bundle("tests/bench/inside/fill.ts")} })()`);
  await page.evaluate(`globalThis.benchFill(${JSON.stringify(size)})`);
  await until(
    `${size.articles} articles to be put in`,
    async () => {
      const { done, trouble } = await page.evaluate(state);
      if (trouble) throw new Error(trouble);
      return done ? true : null;
    },
    MINUTES,
  );
  await page.close();
  return performance.now() - begin;
}
