import { render } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Network } from "#charts/Network.tsx";
import { tiesOf } from "#charts/ties.ts";
import { letter, meeting, numbers, people } from "./made.ts";
import { complaints, drawn, named, until } from "./seen.tsx";

afterEach(() => render(null, document.body));

const few = tiesOf(
  [
    letter("a", "p0", "p1", { sent: "2020-03-05" }),
    letter("b", "p1", "p0", { sent: "2020-03-05", replyTo: "a" }),
    letter("c", "p0", "p2", { sent: "2019-04-19" }),
    letter("d", "p0", "p2", { sent: "2020-05-09" }),
  ],
  [meeting("m", ["p0", "p3"])],
);
const href = (one: string, other: string) => `#/network/${one}/${other}`;
const ofFew = (selected: readonly [string, string] | null = null) => (
  <Network people={people(4)} ties={few} selected={selected} href={href} />
);

function manyTies(count: number, persons: number) {
  const random = numbers(9);
  const someone = () => `p${Math.floor(random() ** 2 * persons)}`;
  return tiesOf(
    Array.from({ length: count }, (_, i) => letter(`l${i}`, someone(), someone())),
    [],
  );
}

describe("a network", () => {
  test("names each arrow with its letters and answers, and leads to the pair", async () => {
    await drawn(ofFew());
    expect(
      named("Ada Example to Bo Example: 1 letter, answered the same day").getAttribute("href"),
    ).toBe("#/network/p0/p1");
    expect(named("Bo Example to Ada Example: 1 letter, in answer")).toBeDefined();
    expect(named("Ada Example to Cy Example: 2 letters, no answer known")).toBeDefined();
    expect(named("Ada and Di met, no letter here")).toBeDefined();
  });

  test("writes on its arrows what they mean", async () => {
    const shown = await drawn(ofFew(), { width: 700 });
    expect(
      [...shown.querySelectorAll(".on-ties text")].map(({ textContent }) => textContent),
    ).toEqual(["2, no answer known", "1, answered", "1, in answer", "met, no letter here"]);
  });

  test.each([
    ["nobody", tiesOf([], []), 0],
    ["two people", tiesOf([letter("a", "p0", "p1")], []), 2],
    ["two who only met", tiesOf([], [meeting("m", ["p0", "p1"])]), 2],
    ["four people", few, 4],
    ["sixty people", manyTies(10_000, 60), 60],
  ])("of %s has nothing for the accessibility checker to find", async (_, ties, count) => {
    for (const dark of [false, true]) {
      await drawn(<Network people={people(count)} ties={ties} selected={null} href={href} />, {
        dark,
      });
      expect(await complaints()).toEqual([]);
    }
  });

  test("of sixty people says what it leaves out", async () => {
    const shown = await drawn(
      <Network people={people(60)} ties={manyTies(10_000, 60)} selected={null} href={href} />,
    );
    expect(shown.querySelector("figcaption")!.textContent).toMatch(
      /Left to the table: people \d+, arrows/,
    );
    expect(shown.querySelectorAll(".node").length).toBeLessThanOrEqual(24);
  });

  test.each([320, 1200])("fits %i pixels", async (width) => {
    const shown = await drawn(ofFew(), { width });
    const { left, right } = shown.getBoundingClientRect();
    for (const one of shown.querySelectorAll("circle, text")) {
      expect(one.getBoundingClientRect().left).toBeGreaterThanOrEqual(left - 1);
      expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
    }
  });

  test("shows the chosen pair, and leaves the others faint", async () => {
    await drawn(ofFew(["p0", "p2"]));
    expect(named(/to Cy Example/).getAttribute("aria-current")).toBe("true");
    expect(named(/to Bo Example/).getAttribute("class")).toContain("faint");
  });

  test("is walked through by the arrow keys", async () => {
    await drawn(ofFew());
    const stops = [...document.querySelectorAll<SVGElement>("[data-stop]")];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    stops[0]!.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(stops[1]);
  });

  test("can be read as a table", async () => {
    await drawn(ofFew());
    named("Show as a table").click();
    await until(() => document.querySelector("table") !== null);
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent).join(" | "),
    );
    expect(rows).toContain("Ada Example | Bo Example | 1 | answered the same day");
    expect(document.querySelector(".as-table .as-list")!.textContent).toContain("Ada and Di met");
    expect(await complaints()).toEqual([]);
  });
});
