import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { playwright } from "@vitest/browser-playwright";
import { readdirSync, readFileSync } from "node:fs";
import { build, type Plugin, runnerImport } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };

type Browser = "chrome" | "firefox";
type Manifest = Record<string, unknown> & {
  content_scripts: object[];
  permissions: string[];
  commands: Record<string, unknown>;
};

const target = ["chrome140", "firefox147"];

/** Scripts that the background puts into a page when it needs them: one file each, like `look.ts`. */
const onDemand = ["src/read.ts", "src/show.tsx", "src/tell.ts", "src/afar.ts", "src/above.tsx"];

/** What each browser would complain about in the union that manifest.json is. */
const foreign: Record<Browser, { keys: string[]; permissions: string[]; commands: string[] }> = {
  chrome: {
    keys: ["sidebar_action", "browser_specific_settings"],
    permissions: [],
    commands: ["_execute_sidebar_action"],
  },
  firefox: {
    keys: ["side_panel", "minimum_chrome_version"],
    permissions: ["sidePanel"],
    commands: ["_execute_action"],
  },
};

/** It is woken often, and starts twice as fast when all of it comes in one file. */
const background = "src/background.ts";

const nameOf = (file: string) => file.replace(/tsx?$/, "js");

/** Builds the scripts that are one file each. */
function singleFiles(): Plugin {
  return {
    name: "letterhead:single-files",
    async generateBundle() {
      for (const file of [...onDemand, background]) {
        const fileName = nameOf(file);
        const output = await build({
          configFile: false,
          logLevel: "warn",
          mode: this.environment.config.mode,
          plugins: [packagedCorpus()],
          build: {
            write: false,
            target,
            lib: { entry: file, formats: ["iife"], name: "letterhead", fileName: () => fileName },
          },
        });
        for (const { output: chunks } of output as { output: { code: string }[] }[])
          this.emitFile({ type: "asset", fileName, source: chunks[0]?.code ?? "" });
      }
    },
  };
}

/** The manifest as it ships: only what this browser knows, on-demand scripts not run by themselves, nothing exposed to pages. */
function manifestToShip(browser: Browser, built: Manifest): Manifest {
  const { keys, permissions, commands } = foreign[browser];
  const shipped = structuredClone(built);
  for (const key of [...keys, "web_accessible_resources"]) delete shipped[key];
  for (const key of commands) delete shipped.commands[key];
  shipped.permissions = shipped.permissions.filter((name) => !permissions.includes(name));
  const script = nameOf(background);
  shipped["background"] = browser === "chrome" ? { service_worker: script } : { scripts: [script] };
  return shipped;
}

function shipManifest(browser: Browser): Plugin & { renderCrxManifest?: unknown } {
  return {
    name: "letterhead:manifest",
    enforce: "post",
    renderCrxManifest: (built: Manifest) => manifestToShip(browser, built),
  };
}

/** `virtual:corpus`: what the pipeline finds in seeds/, made anew in each build. */
function packagedCorpus(): Plugin {
  const id = "\0virtual:corpus";
  return {
    name: "letterhead:corpus",
    resolveId: (source) => (source === "virtual:corpus" ? id : null),
    async load(source) {
      if (source !== id) return null;
      const { module } = await runnerImport<typeof import("./src/commands/corpus.ts")>(
        "./src/commands/corpus.ts",
        { configFile: false, logLevel: "error" },
      );
      const corpus = module.buildCorpus("seeds");
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(corpus))});`;
    },
  };
}

/** The catalogues of `src/words/locales`, where browsers look for them. */
function locales(): Plugin {
  const folder = "src/words/locales";
  return {
    name: "letterhead:locales",
    generateBundle() {
      for (const file of readdirSync(folder)) {
        const fileName = `_locales/${file.replace(".json", "")}/messages.json`;
        this.emitFile({ type: "asset", fileName, source: readFileSync(`${folder}/${file}`) });
      }
    },
  };
}

/** The panel's code in two chunks, fetched together: what asks, and what draws the answers (`drawingAhead`); its views come on demand. */
const chunks = {
  groups: [
    { name: "ask", test: /panel\/(known|places|speak)\.ts$|preload-helper/, priority: 2 },
    { name: "draw", test: /src\/panel\/draw\.tsx$/, priority: 1 },
  ],
};

/** Preact can set raw HTML. We never do; the shipped code is not even able to, so that nobody need take our word. */
function noRawHtml(): Plugin {
  const tame = (code: string) => code.replace(/\.(?:inner|outer)HTML(\s*=[^=])/g, ".textContent$1");
  return {
    name: "letterhead:no-raw-html",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk") file.code = tame(file.code);
        else if (file.fileName.endsWith(".js")) file.source = tame(String(file.source));
      }
    },
  };
}

/** Names in the panel's page what draws it, which is imported on demand: it is fetched at once, and its style sheet is there. */
function drawingAhead(): Plugin {
  return {
    name: "letterhead:drawing-ahead",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["src/panel/panel.html"];
      const drawing = Object.values(bundle).find(({ name }) => name === "draw");
      if (page?.type !== "asset" || drawing?.type !== "chunk") throw new Error("no panel");
      const html = String(page.source);
      const code = [drawing.fileName, ...drawing.imports].filter((file) => !html.includes(file));
      const links = [
        ...[...(drawing.viteMetadata?.importedCss ?? [])].map(
          (file) => `<link rel="stylesheet" crossorigin href="/${file}">`,
        ),
        ...code.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
      ];
      page.source = html.replace("</head>", `  ${links.join("\n    ")}\n  </head>`);
    },
  };
}

/**
 * The look of marks. Chromium asks every element of every page for each rule that may dress its text, which makes the page's
 * style twice as dear (November 2026), but lets highlights inherit: there the rules are the root's. Firefox does neither.
 */
function marks(browser: Browser): Plugin {
  return {
    name: "letterhead:marks",
    generateBundle() {
      const fileName = "src/page/mark.css";
      const css = readFileSync(fileName, "utf8").replace(/\/\*.*?\*\/|\n\s*/gs, "");
      const source = browser === "chrome" ? css.replaceAll("::highlight", ":root$&") : css;
      this.emitFile({ type: "asset", fileName, source });
    },
  };
}

function extension(browser: Browser) {
  return defineConfig({
    plugins: [
      packagedCorpus(),
      crx({
        // The union of two browsers' manifests is neither's. The background is built by itself.
        manifest: { ...manifest, background: undefined } as unknown as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: ["src/look.ts"] },
      }),
      singleFiles(),
      shipManifest(browser),
      locales(),
      marks(browser),
      noRawHtml(),
      drawingAhead(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ["src/panel/welcome.html"],
        output: { codeSplitting: chunks },
      },
      target,
    },
  });
}

/** Where a real browser is for the rooms that need one. */
const chromium = process.env["CHROME_BIN"] ?? "/usr/bin/chromium";

const tests = defineConfig({
  plugins: [packagedCorpus()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          setupFiles: ["tests/words/speak.ts"],
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.browser.test.*", "tests/journeys/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          setupFiles: ["tests/words/speak.ts"],
          include: ["tests/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromium, args: ["--no-sandbox"] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          // By themselves, after all others: browsers that are watched by the clock want the machine for themselves.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

export default defineConfig(({ mode }) =>
  mode === "chrome" || mode === "firefox" ? extension(mode) : tests,
);
