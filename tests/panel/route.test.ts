import { expect, test } from "vitest";
import { hashOf, routeOf, type Route } from "#panel/route.ts";

const routes: Route[] = [
  { view: "page" },
  { view: "sources" },
  { view: "settings" },
  { view: "letter", id: "a/b c" },
  { view: "article", id: "x", letter: null },
  { view: "article", id: "x", letter: "y%z" },
];

test.each(routes)("a hash leads back to the view it was made from: $view", (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

test("a hash that means nothing leads to the page in front", () => {
  expect(routeOf("")).toEqual({ view: "page" });
  expect(routeOf("#/nonsense/1")).toEqual({ view: "page" });
  expect(routeOf("#/letter")).toEqual({ view: "page" });
  expect(routeOf("#/letter/%E0%A4%A")).toEqual({ view: "page" });
});
