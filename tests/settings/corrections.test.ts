import { describe, expect, test } from "vitest";
import {
  correctionsFor,
  whereOf,
  withCorrection,
  withoutCorrection,
} from "#settings/corrections.ts";
import { asksAnew, defaults, MOST_CORRECTIONS, settingsFrom } from "#settings/settings.ts";

const page = "https://www.example.org/news/1";
const correction = (where: string, surface = "Kim") => ({ person: "ada", surface, where });
const onPage = correction(whereOf("page", page));
const onSite = correction(whereOf("site", page));

describe("“not this person”", () => {
  test("on a page holds on that page, wherever in it the reader is, and on no other", () => {
    const settings = withCorrection(defaults, onPage);
    expect(correctionsFor(settings, `${page}#end`)).toEqual([onPage]);
    expect(correctionsFor(settings, `${page}0`)).toEqual([]);
  });

  test("on a site holds on all its pages, with or without www", () => {
    const settings = withCorrection(defaults, onSite);
    expect(correctionsFor(settings, "https://example.org/other?x=1")).toEqual([onSite]);
    expect(correctionsFor(settings, "https://example.com/news/1")).toEqual([]);
  });

  test("on the site of a page that belongs to none holds on that page", () => {
    expect(whereOf("site", "file:///home/a.html#b")).toBe("page:file:///home/a.html");
  });

  test("can be undone, and said twice is said once", () => {
    const twice = withCorrection(withCorrection(defaults, onPage), onPage);
    expect(twice.corrections).toEqual([onPage]);
    expect(withoutCorrection(twice, { ...onPage })).toEqual(defaults);
  });

  test("is kept, unless it is broken", () => {
    const settings = withCorrection(defaults, onSite);
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    const broken = [null, 3, { person: "ada" }, { ...onSite, where: 1 }, onSite];
    expect(settingsFrom({ corrections: broken }).corrections).toEqual([onSite]);
    expect(settingsFrom({ corrections: "all" }).corrections).toEqual([]);
  });

  test("forgets the oldest when there are too many", () => {
    const many = Array.from({ length: MOST_CORRECTIONS }, (_, n) =>
      correction("site:a.org", `${n}`),
    );
    const { corrections } = withCorrection({ ...defaults, corrections: many }, onSite);
    expect(corrections).toHaveLength(MOST_CORRECTIONS);
    expect([corrections[0]?.surface, corrections.at(-1)]).toEqual(["1", onSite]);
    expect(settingsFrom({ corrections: [...many, onSite] }).corrections).toEqual(corrections);
  });

  test("and what concerns the card alone needs no new reader, all else does", () => {
    const live = {
      corrections: [onPage],
      badge: false,
      hover: "modifier",
      modifier: "Shift",
    } as const;
    expect(asksAnew(defaults, { ...defaults, ...live })).toBe(false);
    expect(asksAnew(defaults, { ...defaults, without: ["ada"] })).toBe(true);
    expect(asksAnew(defaults, { ...defaults, style: "tint" })).toBe(true);
  });
});
