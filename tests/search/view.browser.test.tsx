// The search as a reader has it: the whole panel, a real worker, a real store.
import axe from "axe-core";
import { render } from "preact";
import { page as screen, userEvent } from "vitest/browser";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import "#cards/cards.css";
import "#panel/panel.css";
import { small } from "../relate/small.ts";
import { setStage } from "./stage.ts";

let Panel: typeof import("#panel/Panel.tsx").Panel;

beforeAll(async () => {
  await setStage(small);
  ({ Panel } = await import("#panel/Panel.tsx"));
});
beforeEach(async () => {
  render(null, document.body);
  await screen.viewport(380, 900);
  history.replaceState(null, "", "#/search/");
  render(<Panel />, document.body);
  await says("WHAT YOU CAN SEARCH FOR");
});

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const says = (part: string | RegExp) =>
  vi.waitFor(() => expect(document.body.innerText).toMatch(part), { timeout: 10_000 });
const marks = () => all(".found mark").map(({ innerText }) => innerText);

async function search(text: string): Promise<void> {
  document.querySelector<HTMLInputElement>(".search-field")!.focus();
  await userEvent.keyboard(text.replace(/[{[]/g, "$&$&"));
  await vi.waitFor(() => expect(document.querySelector("[aria-busy=false]")).not.toBeNull());
}

const flaws = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

test("before anything is typed, examples show what can be searched for, and each finds something", async () => {
  expect(await flaws()).toEqual([]);
  const examples = all("[data-result]").map((link) => link.getAttribute("href")!);
  expect(examples.length).toBeGreaterThan(2);
  for (const hash of examples.filter((example) => !example.includes("kind"))) {
    location.hash = hash;
    await says(/LETTERS/);
  }
});

test("a word with a mistake finds the letter, its words are marked, and the keyboard opens it", async () => {
  await userEvent.keyboard("/");
  await search("barlye ");
  await says("“barlye” stands nowhere. You see “barley”.");
  expect(new Set(marks())).toEqual(new Set(["barley"]));
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("praising a record harvest");
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(location.hash).toBe("#/letter/harvest"));
});

test("arrows go through the results and back to the field, Escape clears it", async () => {
  await search("letter ");
  await says("LETTERS 3");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}");
  expect(document.activeElement?.className).toBe("search-field");
  await userEvent.keyboard("{ArrowDown}{Escape}{Escape}");
  await says("WHAT YOU CAN SEARCH FOR");
  expect(location.hash).toBe("#/search/");
});

test("filters are said in words, and taken away by a click", async () => {
  await search("from:ada to:bo letter");
  await says("Sent by Ada");
  await says("LETTERS 1");
  expect(await flaws()).toEqual([]);
  all(".search-chip")
    .find(({ innerText }) => innerText.startsWith("Sent to Bo"))!
    .click();
  await says("LETTERS 2");
  expect(document.querySelector<HTMLInputElement>(".search-field")!.value).toBe("from:ada letter");
});

test("a person is found by name, and leads to the letters with that person", async () => {
  await search("cy");
  await says("PEOPLE");
  all(".found-people a")[0]!.click();
  await says("Sent by or to Cy");
});

test("where nothing fits it says so, why, and what to do", async () => {
  await search("from:dii blankets");
  await says("Nobody called “dii” is in the letters.");
  await says("Nothing fits all of this");
  expect(await flaws()).toEqual([]);
  all("[data-result]")[0]!.click();
  await says("LETTERS 1");
});

test("letters that are typed quickly leave the results of the last one", async () => {
  await search("harvest");
  await says("LETTERS 1");
  expect(all(".found .letter").length).toBe(2);
  expect(location.hash).toBe("#/search/harvest");
});
