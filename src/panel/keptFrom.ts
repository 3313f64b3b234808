import type { KeptPage } from "#notebook/note.ts";
import { canonicalOf } from "#notebook/canonical.ts";
import type { Front } from "./front.ts";

/** The page in front as a note remembers it; null where there is none to come back to. */
export function keptFrom({ url, page }: Front): KeptPage | null {
  if (url === null || !page) return null;
  const address = canonicalOf(url, page.canonical);
  return /^https?:/.test(address) ? { url: address, title: page.title || address } : null;
}
