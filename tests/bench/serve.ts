import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A page: its text, made when it is asked for, and what is sent ahead of it. */
export interface Page {
  readonly name: string;
  readonly body: () => string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** With these a page's clock is exact to 5 µs in Chromium. */
const EXACT = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
};

const HTML = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

/** A running server. Every page stands under `${url}/${anything}/${name}`, so that a contender is named by the way to a page. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves pages on a free port of this machine. */
export async function serve(pages: readonly Page[]): Promise<Served> {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const page = byName.get(decodeURIComponent(pathname.split("/").at(-1) ?? ""));
    if (page) response.writeHead(200, { ...HTML, ...EXACT, ...page.headers }).end(page.body());
    else response.writeHead(404).end();
  });
  const url = await listen(server);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
