import type { Page } from "../serve.ts";
import { capturedPages } from "./captured.ts";
import { newspapers } from "./synthetic.ts";

/** Pages to be read once, and what they are: captured ones, or where these don't stand beside, pages of our own making. */
export function pagesToRead(most: number): { pages: Page[]; kind: string } {
  const pages = capturedPages(most);
  if (pages.length > 0) return { pages, kind: "captured pages" };
  return { pages: newspapers, kind: "synthetic pages (../shared/pages is not there)" };
}
