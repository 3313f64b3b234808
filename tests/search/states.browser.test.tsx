// What the search shows while its index is being made, and when it cannot be.
import axe from "axe-core";
import { render } from "preact";
import { beforeAll, expect, test, vi } from "vitest";
import "#cards/cards.css";
import "#panel/panel.css";
import type { Searcher, State } from "#search/searcher.ts";
import { small } from "../relate/small.ts";
import { setStage } from "./stage.ts";

const { fake, become } = vi.hoisted(() => {
  let watcher: (state: State) => void = () => undefined;
  const fake: Searcher = {
    watch(changed) {
      watcher = changed;
      return () => undefined;
    },
    ask: () => new Promise(() => undefined),
  };
  return { fake, become: (state: State) => watcher(state) };
});
vi.mock("#search/start.ts", () => ({ theSearcher: () => fake }));

beforeAll(async () => {
  await setStage(small);
  const { SearchView } = await import("#panel/SearchView.tsx");
  render(
    <main class="panel">
      <SearchView query="barley" />
    </main>,
    document.body,
  );
});

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const says = (part: string | RegExp) =>
  vi.waitFor(() => expect(document.body.innerText).toMatch(part), { timeout: 10_000 });
const flaws = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

test("how far the index is stands there as a bar and as a number", async () => {
  await says("Opening the index");
  await frame(); // By now the view listens.
  become({ stage: "building", share: 0.42, why: "", people: small.people });
  await says("42%");
  expect(document.querySelector("progress")!.value).toBeCloseTo(0.42);
  await says("LETTERS 1"); // What the list of letters tells can be found meanwhile.
  expect(await flaws()).toEqual([]);
});

test("without an index it says so, and searches what the list of letters tells", async () => {
  become({ stage: "failed", share: 0, why: "the disk is full", people: null });
  await says("The search of articles does not work: the disk is full.");
  await says("LETTERS 1");
  expect(document.body.innerText).toContain("praising a record harvest of barley");
  expect(await flaws()).toEqual([]);
});
