import { expect, test } from "vitest";
import { hashOf, routeOf, type Route } from "#panel/route.ts";
import { everything } from "#panel/sift.ts";

const routes: Route[] = [
  { view: "page" },
  { view: "sources" },
  { view: "settings" },
  { view: "letter", id: "a/b c" },
  { view: "article", id: "x", letter: null },
  { view: "article", id: "x", letter: "y%z" },
  { view: "letters", sift: everything },
  {
    view: "letters",
    sift: {
      ...everything,
      sort: "pair",
      person: "a&b",
      other: "c=d",
      way: "sent",
      year: "2019",
      kind: "telegram",
      certainty: "about",
      within: "2019-01-01/2019-05-03",
    },
  },
  { view: "search", query: "" },
  { view: "search", query: "from:kim 50% ?/#" },
  { view: "network", pair: null },
  { view: "network", pair: ["a/b", "c"] },
  { view: "notebook", tag: "", words: "" },
  { view: "notebook", tag: "a b", words: "x?y" },
];

test.each(routes)("a hash leads back to the view it was made from: $view", (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

test("a hash that means nothing leads to the page in front", () => {
  for (const hash of [
    "",
    "#/nonsense/1",
    "#/letter",
    "#/letter/%E0%A4%A",
    "#/toString",
    "#/article",
  ])
    expect(routeOf(hash)).toEqual({ view: "page" });
});

test("a filter that means nothing holds nothing back", () => {
  expect(routeOf("#/letters?sort=x&way=up&year=soon&within=now")).toEqual({
    view: "letters",
    sift: everything,
  });
});
