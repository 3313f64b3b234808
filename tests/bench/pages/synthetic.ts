// Pages that do what pages do that are dear to others: they grow, tick, recycle, are large, are written in.
import type { Page } from "../serve.ts";
import { article, chance, paragraph, sentence } from "./words.ts";

const STYLE =
  "body { font: 16px/1.5 serif; max-inline-size: 60rem; margin: auto } #view { block-size: 600px; overflow: auto } #editor { border: 1px solid; min-block-size: 8rem }";

function page(name: string, make: () => string): Page {
  let body = "";
  const html = () =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style><body>${make()}</body></html>`;
  return { name, body: () => (body ||= html()) };
}

const articles = (count: number, named: number) => {
  const next = chance(7);
  return Array.from({ length: count }, () => article(next, named)).join("\n");
};

const script = (run: (...args: never[]) => void, ...args: unknown[]) =>
  `<script>globalThis.__name = (it) => it; (${run})(...${JSON.stringify(args).replaceAll("</", "<\\/")})</script>`;

declare global {
  /** How often a page has done what it does. */
  var turns: number;
}

/** 200 articles a second, each with three paragraphs, a tenth of whose sentences name somebody. Runs in the page. */
function append(stock: readonly string[]): void {
  const list = document.querySelector("main")!;
  let next = 0;
  globalThis.turns = 0;
  setInterval(() => {
    globalThis.turns++;
    const held = document.createElement("template");
    for (let one = 0; one < 10; one++) held.innerHTML += stock[next++ % stock.length];
    list.append(held.content);
  }, 50);
}

/** A line whose text changes with every frame. Runs in the page. */
function tick(lines: readonly string[]): void {
  const line = document.querySelector("#ticker")!;
  let next = 0;
  globalThis.turns = 0;
  const turn = () => {
    globalThis.turns++;
    line.firstChild!.nodeValue = lines[next++ % lines.length]!;
    requestAnimationFrame(turn);
  };
  turn();
}

/** A list that scrolls by itself and writes new text into the few rows it has. Runs in the page. */
function recycle(lines: readonly string[]): void {
  const rows = Array.from({ length: 30 }, () => document.createElement("p"));
  document.querySelector("#view")!.append(...rows);
  let first = 0;
  globalThis.turns = 0;
  const turn = () => {
    globalThis.turns++;
    first += 1;
    rows.forEach((row, at) => (row.textContent = lines[(first + at) % lines.length]!));
    requestAnimationFrame(turn);
  };
  turn();
}

const many = (
  count: number,
  make: (next: () => number, named: number) => string,
  named: number,
) => {
  const next = chance(11);
  return Array.from({ length: count }, () => make(next, named));
};

/** Next to nothing. */
export const trivial = page("trivial", () => "<p>Closed today.</p>");
/** A list that grows by 200 articles a second. */
export const appending = page(
  "appending",
  () => `<main>${articles(300, 0.1)}</main>${script(append, many(60, article, 0.1))}`,
);
/** A ticker at the pace of the screen, above a long page. */
export const ticking = page(
  "ticking",
  () => `<p id="ticker">.</p>${articles(300, 0.1)}${script(tick, many(50, sentence, 0.3))}`,
);
/** A virtual list in motion, above a long page. */
export const recycling = page(
  "recycling",
  () => `<div id="view"></div>${articles(300, 0.1)}${script(recycle, many(400, sentence, 0.3))}`,
);
/** About 100,000 nodes. */
export const huge = page("huge", () => articles(4_200, 0.05));
/** An editor on a long page. */
export const writing = page(
  "writing",
  () => `<div id="editor" contenteditable>${paragraph(chance(3), 0.2)}</div>${articles(300, 0.1)}`,
);
/** A page with 10,000 names. */
export const named = page(
  "named",
  () =>
    `<div id="ground"></div>${many(5_000, (next) => `<p>${sentence(next, 1)} ${sentence(next, 1)}</p>`, 1).join("\n")}`,
);
/** Ten small frames and one that can be read in. */
export const framing = page(
  "framing",
  () => `${'<iframe width="1" height="1" srcdoc="<p>ad</p>"></iframe>'.repeat(10)}<p>Closed.</p>`,
);
/** Pages as a newspaper has them, from short to long, on which nobody, hardly anybody, or everybody is named. */
export const newspapers = [5, 40, 200].flatMap((length) =>
  [0, 0.03, 0.3].map((share) =>
    page(`newspaper-${length}-${share}`, () => articles(length, share)),
  ),
);
