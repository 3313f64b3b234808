/** What the panel shows, as its URL's hash says. */
export type Route =
  | { readonly view: "page" }
  | { readonly view: "letter"; readonly id: string }
  | { readonly view: "article"; readonly id: string; readonly letter: string | null }
  | { readonly view: "sources" }
  | { readonly view: "settings" };

/** A part of a hash as it was before encoding; empty where it was not encoded rightly. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ""; // Somebody typed it; the page view is as good an answer as any.
  }
}

/** Reads a hash; one that means nothing leads to the page view. */
export function routeOf(hash: string): Route {
  const [view, id, letter] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if (view === "letter" && id) return { view, id };
  if (view === "article" && id) return { view, id, letter: letter ?? null };
  return view === "sources" || view === "settings" ? { view } : { view: "page" };
}

/** The hash that shows a route. */
export function hashOf(route: Route): string {
  if (route.view === "page") return "#/";
  if (route.view === "sources" || route.view === "settings") return `#/${route.view}`;
  const parts = [
    route.view,
    route.id,
    ...(route.view === "article" && route.letter ? [route.letter] : []),
  ];
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}
