// A local news site made of the seed articles, laid out as news pages, served from this machine only.
import { createServer, type IncomingMessage, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import type { Corpus } from "#corpus/corpus.ts";
import {
  articlePage,
  everywherePage,
  framedPage,
  frontPage,
  growingPage,
  smallPage,
} from "./pages.ts";

/** A running site. `url` ends without a slash. */
export interface Site {
  readonly url: string;
  /** The addresses of the article pages, by article id. */
  readonly articles: ReadonlyMap<string, string>;
  /** The address under which a file of this machine is served as a page; nothing beyond itself may be loaded by it. */
  add(file: string): string;
  close(): Promise<void>;
}

/** A captured page asks for what is long gone, and must not; without its scripts, whatever changes in it is not its own doing. */
const SEALED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

type Pages = Map<string, () => Promise<string | Buffer> | string>;

function pagesOf({ articles }: Corpus): Pages {
  const pages: Pages = new Map([
    ["/", () => frontPage(articles)],
    ["/everywhere", everywherePage],
    ["/framed", framedPage],
    ["/small", smallPage],
    ["/grows", () => growingPage(articles)],
  ]);
  for (const article of articles)
    pages.set(`/article/${article.id}`, () => articlePage(article, articles));
  return pages;
}

function headersFor(body: string | Buffer): Record<string, string> {
  const type = { "content-type": "text/html" };
  return typeof body === "string" ? type : { ...type, "content-security-policy": SEALED };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answerFrom(pages: Pages) {
  return async (path: string): Promise<{ status: number; body: string | Buffer }> => {
    const page = pages.get(path);
    return page ? { status: 200, body: await page() } : { status: 404, body: "no such page" };
  };
}

/** Serves the corpus as a news site on a free port. */
export async function serveSite(corpus: Corpus): Promise<Site> {
  const pages = pagesOf(corpus);
  const answer = answerFrom(pages);
  const pathOf = (request: IncomingMessage) =>
    decodeURI(new URL(request.url ?? "/", "http://site").pathname);
  const server = createServer((request, response) => {
    void answer(pathOf(request)).then(
      ({ status, body }) => response.writeHead(status, headersFor(body)).end(body),
      (error: unknown) =>
        response.writeHead(500, { "content-type": "text/plain" }).end(String(error)),
    );
  });
  const url = await listen(server);
  return {
    url,
    articles: new Map(corpus.articles.map(({ id }) => [id, `${url}/article/${id}`])),
    add(file) {
      const path = `/page/${basename(file)}`;
      pages.set(path, () => readFile(file));
      return url + encodeURI(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
