// The panel on its stage, as its tests set it up and look at it.
import axe from "axe-core";
import Dexie from "dexie";
import { render } from "preact";
import { page as screen } from "vitest/browser";
import { afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import "#cards/cards.css";
import "#panel/panel.css";
import "#panel/frame.css";
import "#panel/views.css";
import type { PageView } from "#messages/contract.ts";
import { manyLetters } from "./many.ts";
import { askedOfPage, front, setStage, told } from "./stage.ts";

const mention = (id: number, person: string) => ({
  id,
  person,
  surface: person,
  before: "then ",
  after: " came",
});

/** A page that names Ada three times and Bo once. */
export const floodsPage: PageView = {
  title: "After the floods",
  canonical: "https://news.example/floods",
  counts: { ada: 3, bo: 1 },
  mentions: [mention(1, "ada"), mention(2, "bo"), mention(3, "ada"), mention(4, "ada")],
  paused: false,
  context: {
    sentence: "",
    around: "After the floods\nada offered help after the floods in the north",
    peopleInSentence: [],
    peopleOnPage: ["ada", "bo"],
    published: null,
  },
};

let Panel: typeof import("#panel/Panel.tsx").Panel;

/** Puts the panel on a stage with so many letters and more, beside the page on the floods. */
export function onStage(letters: number): void {
  beforeAll(async () => {
    await Promise.all((await Dexie.getDatabaseNames()).map((name) => Dexie.delete(name)));
    setStage(manyLetters(letters));
    ({ Panel } = await import("#panel/Panel.tsx"));
  });
  beforeEach(async () => {
    await screen.viewport(380, 800);
    front.page = floodsPage;
    askedOfPage.length = 0;
    told.health = null;
  });
  afterEach(() => render(null, document.body));
}

/** Shows the panel at an address. */
export async function show(hash: string): Promise<void> {
  history.replaceState(null, "", hash);
  render(<Panel />, document.body);
}
/** What is read on the page. */
export const text = () => document.body.innerText;
/** Waits until it is read there. */
export const says = (part: string | RegExp) =>
  vi.waitFor(() => expect(text()).toMatch(part), { timeout: 6000 });
/** All elements of a kind, and the first one once it is there. */
export const all = <T extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<T>(selector),
];
export const one = (selector: string) =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  });

/** What makes the panel wider than its window, a line each. */
export function overflowing(): string[] {
  const scroller = document.querySelector(".scroller")!;
  if (scroller.scrollWidth <= scroller.clientWidth) return [];
  const { left, right } = scroller.getBoundingClientRect();
  return all(".scroller *")
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > right || box.left < left);
    })
    .map(({ tagName, className }) => `${tagName}.${className}`);
}

/** Fails when axe finds something wrong with what is shown. */
export async function accessible(): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
}
