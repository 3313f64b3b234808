// Tests about the house itself: what keeps the plan true.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { missingFrom } from "../tools/lock.mjs";
import { doors, doorsTable, linterConfig } from "./doors.mjs";

const read = (file: string) => readFileSync(file, "utf8");
const json = (file: string) => JSON.parse(read(file));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = filesIn("src").filter((file) => /\.tsx?$/.test(file) && !file.includes(".gen."));

describe("the doors", () => {
  test("the linter's configuration is what follows from the table (else: npm run doors)", () => {
    expect(json(".oxlintrc.json")).toEqual(linterConfig());
  });

  test("the plan shows the table as it stands (else: npm run doors)", () => {
    expect(read("src/README.md")).toContain(doorsTable());
  });

  test("every room of the house has a door in the table", () => {
    const rooms = readdirSync("src", { withFileTypes: true });
    const named = rooms.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const known = new Set([...doors.map(({ room }) => room), "icons", "people"]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("the house is kept small", () => {
  const lines = sources.map((file) => read(file).split("\n").length).toSorted((a, b) => a - b);

  test("half of its files have at most 80 lines, 95 of 100 at most 200, none more than 300", () => {
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
    expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(200);
    expect(lines.at(-1)).toBeLessThanOrEqual(300);
  });

  test("it has no drawers", () => {
    const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|manager|service)s?(\/|\.|$)/i;
    expect([...sources, ...filesIn("tests")].filter((file) => drawer.test(file))).toEqual([]);
    expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });
});

describe("the lock file", () => {
  test("names the packages of every platform, and no address of a registry (else: npm run lock)", () => {
    const lock = json("package-lock.json");
    expect(missingFrom(lock)).toEqual([]);
    expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });
});

/** Bytes as they travel, by stage of what a page loads; the aim is 5 kB for the first, 12 for two, 30 for three of them. */
const BUDGET = {
  "src/look.js": 3_776,
  "src/read.js": 6_144,
  "src/show.js": 19_456,
  "src/tell.js": 3_712,
  "src/afar.js": 1_664,
  "src/above.js": 17_088,
};

describe.each(["chrome", "firefox"])("what ships for %s", (browser) => {
  const dist = join("dist", browser);
  const manifest = json(join(dist, "manifest.json"));

  test("keeps its budgets, stage by stage", () => {
    const gzip = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
    for (const [file, most] of Object.entries(BUDGET))
      expect(gzip(file), file).toBeLessThanOrEqual(most);
  });

  test("puts one script and one style sheet on a page, and nothing else", () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toEqual(["src/look.js"]);
    expect(manifest.content_scripts[0].css).toEqual(["src/page/mark.css"]);
  });

  test("asks no element of a page for the look of marks where the root can hand it down", () => {
    const rules = read(join(dist, "src/page/mark.css")).match(/[^,{}]*::highlight/g);
    const wanted = browser === "chrome" ? ":root::highlight" : "::highlight";
    expect(new Set(rules)).toEqual(new Set([wanted]));
  });

  test("exposes nothing to pages and asks for no more than the README explains", () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    const explained = read("README.md");
    for (const permission of [...manifest.permissions, ...manifest.host_permissions])
      expect(explained).toContain(`\`${permission}\``);
  });

  test("cannot connect to anything", () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    const code = filesIn(dist)
      .filter((file) => file.endsWith(".js"))
      .map(read)
      .join("\n");
    expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon/);
  });

  test("names no file of the machine that it was built on", () => {
    for (const file of filesIn(dist).filter((name) => /\.(js|html|css|json)$/.test(name)))
      expect(read(file), file).not.toContain(process.cwd());
  });

  test("cannot draw a string as markup", () => {
    for (const file of filesIn(dist).filter((name) => name.endsWith(".js")))
      expect(read(file), file).not.toMatch(
        /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/,
      );
  });

  test("comes with a zip for the store", () => {
    const { version } = json("package.json");
    expect(existsSync(join("dist", `letterhead-${version}-${browser}.zip`))).toBe(true);
    expect(manifest.version).toBe(version);
  });
});

test("the seeds are told to be kept byte for byte", () => {
  expect(read(".gitattributes")).toContain("seeds/*.txt -text");
});
