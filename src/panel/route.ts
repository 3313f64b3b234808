import { everything, type Sift, siftInWords, siftOf } from "./sift.ts";

/** What the panel shows, as its URL's hash says. */
export type Route =
  | { readonly view: "page" }
  | { readonly view: "letters"; readonly sift?: Sift }
  | { readonly view: "letter"; readonly id: string }
  | { readonly view: "article"; readonly id: string; readonly letter: string | null }
  | { readonly view: "search"; readonly query: string }
  /** `pair`: whose letters are looked at, of everybody's. */
  | { readonly view: "network"; readonly pair: readonly [string, string] | null }
  | { readonly view: "notebook"; readonly tag: string; readonly words: string }
  | { readonly view: "sources" }
  | { readonly view: "settings" };

/** A part of a hash as it was before encoding; empty where it was not encoded rightly. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ""; // Somebody typed it, and the page view answers that.
  }
}

/** The routes by their first word; what comes after it may be anything that somebody typed. */
const READERS: Record<string, (rest: readonly string[], query: URLSearchParams) => Route> = {
  letters: (_, query) => ({ view: "letters", sift: siftOf(query) }),
  letter: ([id]) => (id ? { view: "letter", id } : { view: "page" }),
  article: ([id, letter]) =>
    id ? { view: "article", id, letter: letter || null } : { view: "page" },
  search: ([query]) => ({ view: "search", query: query ?? "" }),
  network: ([one, other]) => ({ view: "network", pair: one && other ? [one, other] : null }),
  notebook: (_, query) => ({
    view: "notebook",
    tag: query.get("tag") ?? "",
    words: query.get("words") ?? "",
  }),
  sources: () => ({ view: "sources" }),
  settings: () => ({ view: "settings" }),
};

/** Reads a hash; one that means nothing leads to the page view. */
export function routeOf(hash: string): Route {
  const [path = "", query] = hash.replace(/^#\/?/, "").split("?", 2);
  const [view = "", ...rest] = path.split("/").map(decoded);
  const read = Object.hasOwn(READERS, view) ? READERS[view] : undefined;
  return read?.(rest, new URLSearchParams(query)) ?? { view: "page" };
}

function withQuery(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}

/** What follows the first word of a hash. */
function restOf(route: Route): readonly string[] {
  switch (route.view) {
    case "letter":
      return [route.id];
    case "article":
      return [route.id, ...(route.letter === null ? [] : [route.letter])];
    case "search":
      return [route.query];
    case "network":
      return route.pair ?? [];
    default:
      return [];
  }
}

/** The hash that shows a route. */
export function hashOf(route: Route): string {
  if (route.view === "page") return "#/";
  const path = `#/${[route.view, ...restOf(route)].map(encodeURIComponent).join("/")}`;
  if (route.view === "letters") return withQuery(path, siftInWords(route.sift ?? everything));
  if (route.view !== "notebook") return path;
  const { tag, words } = route;
  const told = Object.entries({ tag, words }).filter(([, value]) => value !== "");
  return withQuery(path, new URLSearchParams(told).toString());
}
