import { bundle } from "../../bench/extension.ts";
import type { Page } from "../../bench/serve.ts";
import {
  type Act,
  pressUnderMarks,
  readThrough,
  scrollList,
  useApp,
  wait,
  write,
} from "../acts.ts";
import { recordEvents } from "../observe.ts";
import * as scripts from "./scripts.ts";
import { LINES } from "./texts.ts";

/** A page of our own, and what is done on it. */
export interface Staged {
  readonly title: string;
  readonly page: Page;
  readonly act: Act;
}

const NONCE = "b3Jh";
const STRICT = `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

const paragraphs = LINES.map((line) => `<p>${line}</p>`).join("\n");
const call = (script: (...args: never[]) => void, ...args: unknown[]) =>
  `(${script})(...${JSON.stringify(args)})`;

function documentOf(body: string, code = ""): string {
  const script = (text: string) =>
    `<script nonce="${NONCE}">${text.replaceAll("</", "<\\/")}</script>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page of our own</title><link rel="icon" href="data:,">
${script(`globalThis.__name = (it) => it; ${call(recordEvents)}`)}
<style nonce="${NONCE}">body { font: 18px/1.6 serif; margin: 2rem } #view { block-size: 400px; overflow: auto }</style></head>
<body>${body}${code && script(code)}</body>
</html>`;
}

function staged(title: string, act: Act, body: string, code = ""): Staged {
  const html = documentOf(body, code);
  return { title, act, page: { name: title.replaceAll(" ", "-"), body: () => html } };
}

function strict({ title, act, page }: Staged): Staged {
  return { title, act, page: { ...page, headers: { "content-security-policy": STRICT } } };
}

const LINKS = `<p id="there"><a href="#there">Vladimir Putin</a> and <button type="button">Kim Jong Un</button></p>`;

/** The pages of our own: what pages are that do more than stand there. */
export async function ownPages(): Promise<Staged[]> {
  const app = await bundle("tests/oracle/pages/app.tsx");
  return [
    staged("an app with a list", useApp, "", app),
    staged("a virtual list", scrollList, `<div id="view"></div>`, call(scripts.virtualList, LINES)),
    staged(
      "an editor with undo",
      write,
      `${paragraphs}<div id="editor" contenteditable>Kim wrote: </div>`,
    ),
    staged(
      "a canvas",
      wait,
      `<canvas width="700" height="300"></canvas>${paragraphs}`,
      call(scripts.canvas, LINES),
    ),
    staged("a page with shadow roots", wait, "", call(scripts.shadows, LINES)),
    strict(staged("a page with a strict policy and trusted types", readThrough, paragraphs)),
    staged("a page that clears all highlights", wait, paragraphs, call(scripts.clearing)),
    staged(
      "a page that listens to everything",
      pressUnderMarks,
      `${LINKS}<output></output>${paragraphs}`,
      call(scripts.pressed),
    ),
  ];
}
