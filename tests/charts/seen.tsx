import axe from "axe-core";
import type { ComponentChild } from "preact";
import { render } from "preact";
import { expect, vi } from "vitest";
import "#cards/cards.css";

/** Draws something into a panel of this width and waits until it has measured itself. */
export async function drawn(
  what: ComponentChild,
  { width = 400, dark = false } = {},
): Promise<HTMLElement> {
  document.documentElement.lang = "en";
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  document.body.style.background = dark ? "#1e1c18" : "#fffdf8";
  const panel = (
    <div class="panel" style={{ width: `${width}px` }}>
      {what}
    </div>
  );
  render(panel, document.body);
  const shown = document.querySelector<HTMLElement>(".panel")!;
  await vi.waitUntil(() => shown.querySelector(".plot, svg, .empty-chart, .as-list"));
  return shown;
}

/** Everything that the accessibility checker finds wrong in what is shown. */
export async function complaints(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector<HTMLElement>(".panel")!);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Whatever is called this, as a screen reader hears it. */
export function named(name: string | RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>("[aria-label], button, a")];
  const called = (one: HTMLElement) =>
    one.getAttribute("aria-label") ?? (one.querySelector(".spoken") ?? one).textContent ?? "";
  const found = all.find((one) =>
    typeof name === "string" ? called(one) === name : name.test(called(one)),
  );
  expect(found, `something called ${name}`).toBeDefined();
  return found!;
}

/** Waits until a press of a key, or a choice, has been drawn. */
export async function until(holds: () => boolean): Promise<void> {
  await vi.waitUntil(holds);
}
