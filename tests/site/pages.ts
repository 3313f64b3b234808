import type { Article } from "#corpus/article.ts";
import { style } from "./style.ts";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (char) => ESCAPES[char]!);

function frame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header class="masthead"><a href="/">The Seed Gazette</a><span>Articles as they were saved</span></header>
${body}
<footer>Made from the articles in seeds/. Their texts belong to their publishers.</footer>
</body>
</html>`;
}

function paragraphsOf({ text, paragraphs }: Article): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

function headlineOf(article: Article): string {
  const first =
    article.title.length > 110
      ? `${article.title.slice(0, 108).replace(/\s+\S*$/, "")} …`
      : article.title;
  return escape(first);
}

function teaser(article: Article): string {
  const [lead = ""] = paragraphsOf(article);
  return `<article class="teaser">
<h2><a href="/article/${article.id}">${headlineOf(article)}</a></h2>
<p>${escape(lead)}</p>
</article>`;
}

/** The front page: a headline and the first paragraph of each article. */
export function frontPage(articles: readonly Article[]): string {
  return frame("The Seed Gazette", `<main>${articles.map(teaser).join("\n")}</main>`);
}

/** An article as a news page lays it out: headline, byline, paragraphs, a list of other articles beside it. */
export function articlePage(article: Article, all: readonly Article[]): string {
  const [lead = "", ...rest] = paragraphsOf(article).map(escape);
  const others = all.filter(({ id }) => id !== article.id);
  return frame(
    article.title,
    `<div class="columns"><main><article>
<h1>${headlineOf(article)}</h1>
<p class="byline">By our own correspondents</p>
<p class="lead">${lead}</p>
${rest.map((text) => `<p>${text}</p>`).join("\n")}
</article></main>
<aside><h2>More</h2><ul>${others
      .map((other) => `<li><a href="/article/${other.id}">${headlineOf(other)}</a></li>`)
      .join("")}</ul></aside></div>`,
  );
}

/** A page that keeps growing: a paragraph comes at every turn of the wheel and every half second. */
export function growingPage(articles: readonly Article[]): string {
  const paragraphs = articles.flatMap(paragraphsOf);
  const script = `
const waiting = ${JSON.stringify(paragraphs).replace(/</g, "\\u003c")};
const main = document.querySelector("main");
let next = 0;
function grow() {
  const p = document.createElement("p");
  p.textContent = waiting[next++ % waiting.length];
  main.append(p);
}
setInterval(() => next < 60 && grow(), 500);
addEventListener("wheel", grow, { passive: true });`;
  return frame(
    "A page that grows",
    `<main><h1>Live: it goes on</h1></main><script>${script}</script>`,
  );
}

/** A page with names wherever text can stand: a frame, shadow roots, a fold, a table, a drawing, and where nobody reads. */
export function everywherePage(): string {
  const body = `<main>
<h1>Everywhere</h1>
<p>In a paragraph: Vladimir Putin.</p>
<story-card><template shadowrootmode="open"><p>In a shadow root: Moon Jae-in.</p></template></story-card>
<details><summary>A fold</summary><p>Inside the fold: Donald Trump.</p></details>
<table><tr><td>In a table: Kim Jong Un</td></tr></table>
<svg width="300" height="30"><text x="0" y="20" fill="currentColor">In a drawing: Vladimir Putin</text></svg>
<iframe width="500" height="120" srcdoc="<p>In a frame: Kim Jong Un.</p>"></iframe>
<p>Not here: <code>Donald Trump</code> <input value="Donald Trump"> <span contenteditable>Donald Trump</span></p>
</main>`;
  return frame("Everywhere", body);
}

/** What stands in small frames: too low and too narrow for a card. */
export function smallPage(): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wire</title>
<style>body { margin: 12px; font: 15px/1.5 sans-serif; color-scheme: light dark; }</style>
<p>News of Kim Jong Un came.</p><p style="margin-top: 20em">Below: Moon Jae-in.</p>
<button>More</button></html>`;
}

/** A page with two small frames, of its own site and of another one, with an edge and scaled; and with a name in a link. */
export function framedPage(): string {
  const frames = `<main>
<h1>News in frames</h1>
<p>Today <a href="#followed"><b>Vladimir Putin</b> was there</a>, it is said.</p>
<iframe id="own" width="300" height="120" src="/small" style="border: 6px solid gray; padding: 10px"></iframe>
<p>And from elsewhere:</p>
<iframe id="other" width="310" height="120" style="border: 0; transform: scale(1.25); transform-origin: 0 0"></iframe>
<p style="margin-top: 60em">The end.</p>
</main>
<script>document.querySelector("#other").src = "http://localhost:" + location.port + "/small"</script>`;
  return frame("News in frames", frames);
}
