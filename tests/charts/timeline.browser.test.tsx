import { render } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { whoAmong } from "#cards/names.ts";
import { type TimelineItem, timelineItems } from "#charts/item.ts";
import { Timeline } from "#charts/Timeline.tsx";
import type { Bounds } from "#corpus/edtf.ts";
import { letter, lettersOn, meeting, numbers, people } from "./made.ts";
import { complaints, drawn, named, until } from "./seen.tsx";

afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute("dir");
});

const few: readonly TimelineItem[] = timelineItems(
  [
    letter("boats", "p0", "p1", { sent: "../2020-03-05", about: "on boats" }),
    letter("thanks", "p1", "p0", { sent: "2020-03-05", about: "thanks for boats" }),
    letter("barley", "p0", "p2", { sent: "2019-04-19", about: "on barley" }),
    letter("someday", "p0", "p2", { sent: null, about: "on nothing much" }),
  ],
  [meeting("m", ["p0", "p3"], "2018"), meeting("n", ["p0", "p2"], "2019-04")],
  whoAmong(people(4)),
  { letter: ({ id }) => `#/letter/${id}`, event: () => null },
);

const many = (count: number) => {
  const random = numbers(5);
  return lettersOn(
    Array.from(
      { length: count },
      () => `${1920 + Math.floor(random() * 100)}-0${1 + Math.floor(random() * 9)}-11`,
    ),
  );
};

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent ?? "");

describe("a timeline", () => {
  test("names each letter and event with its date, and leads to it", async () => {
    await drawn(<Timeline items={few} here="2020-05-07" />);
    expect(named(/^Ada Example to Bo Example, by .*2020: on boats/).getAttribute("href")).toBe(
      "#/letter/boats",
    );
    expect(named(/^Ada and Di in Lisbon, 2018/)).toBeDefined();
    expect(texts(".here")).toEqual([expect.stringContaining("This page")]);
    expect(texts(".mark.a-letter .words")).toContain("Ada→Bo");
  });

  test("shows a date that is not known to the day as a bar that fades on its open side", async () => {
    await drawn(<Timeline items={few} here={null} />);
    expect(named(/on boats/).className).toMatch(/bar .*open-start/);
    expect(named(/thanks for boats/).className).toContain("point");
  });

  test.each([
    ["nothing", []],
    ["a letter without a date", lettersOn([null])],
    ["one letter", lettersOn(["2020-03-05"])],
    ["letters all of one day", lettersOn(Array.from({ length: 6 }, () => "2020-03-05"))],
    ["dates open on one side", lettersOn(["../2020-03-05", "2019-01-01/.."])],
    ["10,000 letters", many(10_000)],
  ])("of %s is drawn, with nothing for the accessibility checker to find", async (_, items) => {
    for (const dark of [false, true]) {
      await drawn(<Timeline items={items} here={null} />, { dark });
      expect(await complaints()).toEqual([]);
    }
  });

  test.each([320, 700, 1200])("fits %i pixels", async (width) => {
    const shown = await drawn(<Timeline items={few} here="2020-05" />, { width });
    const edge = shown.getBoundingClientRect().right;
    for (const one of shown.querySelectorAll(".mark, .here span, .tick"))
      expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(edge + 1);
    expect(await complaints()).toEqual([]);
  });

  test("counts where there is too much to show, and looks closer when a bar is chosen", async () => {
    await drawn(<Timeline items={many(3000)} here={null} />);
    const bars = () => [...document.querySelectorAll<HTMLElement>(".counted")];
    expect(bars().length).toBeGreaterThan(10);
    const before = named(/letters \(others/).getAttribute("aria-label");
    bars()[4]!.click();
    await until(() => named(/letters? \(others/).getAttribute("aria-label") !== before);
    expect(named("Zoom out").getAttribute("aria-disabled")).toBe("false");
  });
});

describe("the brush", () => {
  test("is moved by the keys of a slider, says so, and is cleared by Escape", async () => {
    const heard: (Bounds | null)[] = [];
    await drawn(<Timeline items={few} here={null} onBrush={(days) => heard.push(days)} />);
    const from = document.querySelector<HTMLElement>("[role=slider]")!;
    from.focus();
    for (let i = 0; i < 6; i++) await userEvent.keyboard("{PageUp}");
    await until(() => texts("[role=status]")[0]!.includes("2020"));
    expect(heard.at(-1)?.first).toMatch(/^2019-/);
    expect(from.getAttribute("aria-valuetext")).toMatch(/2019/);
    expect(texts("[role=status]")[0]).toContain("2 letters");
    await userEvent.keyboard("{Escape}");
    expect(heard.at(-1)).toBeNull();
    await until(() => texts("[role=status]")[0]!.includes("4 letters"));
  });

  test("is drawn with the pointer, from either side", async () => {
    const heard: (Bounds | null)[] = [];
    await drawn(<Timeline items={few} here={null} onBrush={(days) => heard.push(days)} />);
    const plot = document.querySelector<HTMLElement>(".plot")!;
    const { left, top, width } = plot.getBoundingClientRect();
    const at = (part: number) => ({
      clientX: left + width * part,
      clientY: top + 2,
      button: 0,
      pointerId: 1,
      bubbles: true,
    });
    plot.setPointerCapture = () => {};
    for (const [type, part] of [
      ["pointerdown", 0.8],
      ["pointermove", 0.5],
      ["pointerup", 0.5],
    ] as const)
      plot.dispatchEvent(new PointerEvent(type, at(part)));
    expect(heard).toHaveLength(1);
    const { first, last } = heard[0]!;
    expect(first! < last!).toBe(true);
    await until(() => document.querySelector(".brushed") !== null);
    for (const type of ["pointerdown", "pointerup"])
      plot.dispatchEvent(new PointerEvent(type, at(0.1)));
    expect(heard.at(-1)).toBeNull();
  });

  test("is mirrored where reading runs from right to left", async () => {
    document.documentElement.dir = "rtl";
    const heard: (Bounds | null)[] = [];
    await drawn(<Timeline items={few} here={null} onBrush={(days) => heard.push(days)} />);
    document.querySelector<HTMLElement>("[role=slider]")!.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(heard.at(-1)).not.toBeNull();
    const marks = [named(/on barley/), named(/thanks for boats/)].map(
      (mark) => mark.querySelector(".shape")!.getBoundingClientRect().left,
    );
    expect(marks[0]).toBeGreaterThan(marks[1]!);
  });
});

describe("by keyboard", () => {
  test("one stop leads to the marks, arrows go from one to the next", async () => {
    await drawn(<Timeline items={few} here={null} />);
    const stops = [...document.querySelectorAll<HTMLElement>("[data-stop]")];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    stops[0]!.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(stops[1]);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(stops.at(-1));
  });

  test("a mark is chosen, and the chosen one is told from the others", async () => {
    const chosen: string[] = [];
    await drawn(
      <Timeline items={few} here={null} selected="thanks" onChoose={({ id }) => chosen.push(id)} />,
    );
    named(/Ada and Di in Lisbon/).focus();
    await userEvent.keyboard("{Enter}");
    expect(chosen).toEqual(["m"]);
    expect(named(/thanks for boats/).getAttribute("aria-current")).toBe("true");
  });

  test("the same can be read as a list, dated or not", async () => {
    await drawn(<Timeline items={few} here={null} />);
    named("Show as a list").click();
    await until(() => document.querySelector(".as-list") !== null);
    expect(texts(".as-list li")).toHaveLength(few.length);
    expect(texts(".as-list li").at(-1)).toContain("date not known");
    expect(await complaints()).toEqual([]);
  });
});
