// The pages that a panel is opened beside: each a fresh one, which no panel was ever opened beside.
import { until } from "../drive/until.ts";
import type { OwnPage, OwnPages } from "./own-pages.ts";
import { type Served, serve } from "./serve.ts";

/** A page of the extension that asks for nothing: a picture. */
const QUIET = "src/icons/icon-16.png";
const MOST = 100;
/** Nobody opens a panel at once: what the browser does behind opening and closing tabs is over by then. In milliseconds. */
const REST = 1000;

const THANKS = ["the school", "the railway", "the clinic", "the bridge", "the seed", "the ship"];
const PLACES = ["the northern province", "the capital", "the old harbour", "the eastern valley"];

/** Names three of our people, so that the first view has letters to weigh; no two are alike. */
function textOf(n: number): string {
  const [thanks, place] = [THANKS[n % THANKS.length], PLACES[n % PLACES.length]];
  return `<!doctype html><title>Talks on harvest ${n}</title><p>Kim Jong Un has thanked Moon Jae-in for ${thanks}
    and ${n + 2} new roads, officials said, while Vladimir Putin spoke of harvest ${n} in ${place}.</p>`;
}

/** Fresh pages, one after another. */
export interface Beside {
  /** Opens the next page, and resolves once it is marked and what a panel would show beside it was made ready; or was, and is lost. */
  open(pages: OwnPages, lost: boolean): Promise<OwnPage>;
  close(): Promise<void>;
}

type Session = {
  get(key: string): Promise<{ beforehand?: { url: string | null }[] }>;
  clear(): Promise<void>;
};
declare const chrome: { storage: { session: Session } };

/** Runs in a page of the extension: whether something is kept for an address. */
async function isKept(address: string): Promise<true | null> {
  const { beforehand = [] } = await chrome.storage.session.get("beforehand");
  return beforehand.some(({ url }) => url === address) || null;
}

const rest = () => new Promise((rested) => setTimeout(rested, REST));
const lose = () => chrome.storage.session.clear();

/** Serves fresh pages. */
export async function besidePages(): Promise<Beside> {
  const all = Array.from({ length: MOST }, (_, n) => ({ name: `${n}`, body: () => textOf(n) }));
  const site: Served = await serve(all);
  let turn = 0;
  return {
    async open(pages, lost) {
      const watch = await pages.open(QUIET);
      const url = `${site.url}/beside/${turn++}`;
      const page = await pages.open(url);
      await until(`${url} to be kept`, () => watch.evaluate(isKept, url));
      await rest(); // What is kept once more after a second look is kept by then as well.
      if (lost) await watch.evaluate(lose);
      await watch.close();
      await rest();
      return page;
    },
    close: () => site.close(),
  };
}
