import { describe, expect, test } from "vitest";
import { defaults, isOn, settingsFrom, siteOf, withPerson, withSite } from "#settings/settings.ts";

describe("a site", () => {
  test("is the host of an address, with or without www", () => {
    expect(siteOf("https://www.example.org/news?x=1")).toBe("example.org");
    expect(siteOf("http://localhost:8080/")).toBe("localhost");
  });

  test("is missing for files, blank pages, the browser’s own and what is no address", () => {
    expect([
      siteOf("file:///a.html"),
      siteOf("about:blank"),
      siteOf("chrome://extensions/"),
      siteOf("nonsense"),
      siteOf(undefined),
    ]).toEqual([null, null, null, null, null]);
  });
});

describe("switching", () => {
  test("a site off, and on again, leaves the settings as they were", () => {
    const off = withSite(defaults, "example.org", false);
    expect(isOn(off, "example.org")).toBe(false);
    expect(isOn(off, "example.com")).toBe(true);
    expect(withSite(off, "example.org", true)).toEqual(defaults);
  });

  test("to chosen sites only reads those and no others", () => {
    const only = withSite({ ...defaults, where: "only" }, "example.org", true);
    expect(isOn(only, "example.org")).toBe(true);
    expect(isOn(only, "example.com")).toBe(false);
    expect(isOn(only, null)).toBe(false);
  });

  test("twice is the same as once", () => {
    const once = withSite(defaults, "example.org", false);
    expect(withSite(once, "example.org", false)).toEqual(once);
    expect(withPerson(withPerson(defaults, "ada", false), "ada", false).without).toEqual(["ada"]);
  });
});

describe("settings that were kept", () => {
  test("come back as they were", () => {
    const kept = { ...defaults, style: "tint", off: ["a.org"], badge: false };
    expect(settingsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test("are as by default where they are missing or broken", () => {
    for (const broken of [undefined, null, 7, "x", { off: "a", style: 3, where: [] }])
      expect(settingsFrom(broken)).toEqual(defaults);
  });
});
