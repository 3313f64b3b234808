import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import cards from "#cards/cards.css?inline";
import frame from "#popover/popover.css?inline";
import { drawState, states } from "./scenes.tsx";

const sheet = document.createElement("div");

beforeAll(() => {
  const style = document.createElement("style");
  style.textContent = `${cards}${frame} .sheet { animation: none !important; visibility: visible }`;
  document.head.append(style);
  document.documentElement.lang = "en";
  document.title = "Cards";
});
afterEach(() => {
  document.documentElement.style.colorScheme = "";
  document.documentElement.dir = "";
  sheet.remove();
});

/** Draws a state where axe can look: it does not look into closed roots. */
function draw(name: string): HTMLElement {
  document.body.append(sheet);
  drawState(name, sheet);
  return sheet;
}

const findings = async () => {
  const { violations } = await axe.run(sheet, { resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

describe.each(Object.keys(states))("the card in the state “%s”", (name) => {
  test.each(["light", "dark"])("has nothing that axe holds against it, %s", async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    expect(draw(name).checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(await findings()).toEqual([]);
  });

  test("has nothing cut off at 400 % zoom, in either direction of writing", async () => {
    await page.viewport(320, 256);
    for (const dir of ["ltr", "rtl"]) {
      document.documentElement.dir = dir;
      const card = draw(name).querySelector<HTMLElement>(".card")!;
      card.dir = dir;
      expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
      expect(sheet.getBoundingClientRect().width).toBeLessThanOrEqual(304);
    }
    await page.viewport(1000, 800);
  });

  test("has buttons that are large enough to press, and that have names", () => {
    for (const button of draw(name).querySelectorAll("button:not(.row-link)")) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(button.ariaLabel || button.textContent).not.toBe("");
    }
  });
});
