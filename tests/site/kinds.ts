import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A document as a server sends it, and the names that a reader sees in it. */
interface Kind {
  readonly type: string;
  readonly body: string;
  readonly names: readonly string[];
}

const html = (body: string) => `<!doctype html><meta charset="utf-8"><title>Page</title>${body}`;

const app = `<button>Next</button><main></main><script>
const show = (name) => { document.querySelector("main").textContent = name + " spoke."; };
document.querySelector("button").onclick = () => {
  history.pushState({}, "", "/app/2");
  show("Moon Jae-in");
};
addEventListener("popstate", () => show("Vladimir Putin"));
show("Vladimir Putin");
</script>`;

const late = `<p>Kim said nothing on Friday.</p>
<button onclick="document.body.append('Kim Jong Un, leader of North Korea, spoke in Pyongyang.')">More</button>`;

/** Pages of every kind that a browser shows text in, and pages that live, by name. */
export const kinds = {
  "without a doctype": {
    type: "text/html",
    body: "<title>Old</title><font>Kim Jong Un wrote first.</font>",
    names: ["Kim Jong Un"],
  },
  "of XHTML": {
    type: "application/xhtml+xml",
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Strict</title></head>
      <body><p>Then Moon <em>Jae-in</em> answered.</p></body></html>`,
    names: ["Moon Jae-in"],
  },
  "of plain text": {
    type: "text/plain",
    body: "Vladimir Putin sent a telegram.\n",
    names: ["Vladimir Putin"],
  },
  "that is a drawing": {
    type: "image/svg+xml",
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40"><text y="20">Donald Trump</text></svg>`,
    names: ["Donald Trump"],
  },
  app: { type: "text/html", body: html(app), names: ["Vladimir Putin"] },
  late: { type: "text/html", body: html(late), names: [] },
} satisfies Record<string, Kind>;

/** Serves the kinds, each at the path that is its name, from this machine only. */
export async function serveKinds(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(({ url = "" }, response) => {
    const name = decodeURIComponent(url.split("/")[1] ?? "");
    const { type, body } = (kinds as Record<string, Kind>)[name] ?? kinds.app;
    response.writeHead(200, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
