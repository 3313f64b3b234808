// Who may open whom: the one table. `npm run doors` writes the linter's configuration and the table in src/README.md from it.

const page = [
  "document",
  "window",
  "navigator",
  "location",
  "CSS",
  "getComputedStyle",
  "customElements",
];
const browser = ["browser", "chrome"];
const node = ["process", "Buffer", "require"];
const clock = [
  "performance",
  "setTimeout",
  "setInterval",
  "requestAnimationFrame",
  "requestIdleCallback",
];
const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];

const pure = [...page, ...browser, ...node, ...clock, ...network];

/**
 * Room by room: the rooms it may open, the packages it may carry, and the globals it never touches, with words for them.
 * A room that ends in `.ts` or `.tsx` is a wiring file.
 */
export const doors = [
  {
    room: "corpus",
    opens: [],
    carries: ["edtf"],
    never: pure,
    words: "page, browser, Node, clock, network",
  },
  {
    room: "detect",
    opens: ["corpus"],
    carries: [],
    never: pure,
    words: "page, browser, Node, clock, network",
  },
  {
    room: "ingest",
    opens: ["corpus"],
    carries: [],
    never: pure,
    words: "page, browser, Node, clock, network",
  },
  {
    room: "relate",
    opens: ["corpus"],
    carries: [],
    never: pure,
    words: "page, browser, Node, clock, network",
  },
  {
    room: "words",
    opens: ["corpus"],
    carries: [],
    never: pure,
    words: "page, browser, Node, clock, network",
  },
  {
    room: "search",
    opens: ["corpus", "store"],
    carries: [],
    never: [...page, ...browser, ...node, ...network],
    words: "page, browser, Node, network",
  },
  {
    room: "notebook",
    opens: ["corpus"],
    carries: ["dexie", "webextension-polyfill"],
    never: [...page, ...browser, ...node, ...network],
    words: "page, browser, Node, network",
  },
  {
    room: "charts",
    opens: ["corpus", "cards", "words"],
    carries: ["preact", "d3-force", "d3-time"],
    never: [...browser, ...node, ...network],
    words: "browser, Node, network",
  },
  {
    room: "store",
    opens: ["corpus"],
    carries: ["dexie", "idb"],
    never: [...page, ...browser, ...node, ...network],
    words: "page, browser, Node, network",
  },
  {
    room: "messages",
    opens: ["corpus", "detect", "notebook", "search"],
    carries: ["webextension-polyfill"],
    never: [...page, ...node, ...network],
    words: "page, Node, network",
  },
  {
    room: "settings",
    opens: [],
    carries: ["webextension-polyfill"],
    never: [...page, ...browser, ...node, ...network],
    words: "page, browser, Node, network",
  },
  {
    room: "page",
    opens: ["corpus", "detect"],
    carries: [],
    never: [...browser, ...node, ...network],
    words: "browser, Node, network",
  },
  {
    room: "cards",
    opens: ["corpus", "words"],
    carries: ["preact"],
    never: [...browser, ...node, ...network, "document", "window"],
    words: "page, browser, Node, network",
  },
  {
    room: "popover",
    opens: ["corpus", "cards", "words"],
    carries: ["preact"],
    never: [...browser, ...node, ...network],
    words: "browser, Node, network",
  },
  {
    room: "panel",
    opens: ["corpus", "cards", "charts", "messages", "notebook", "search", "settings", "words"],
    carries: ["preact", "webextension-polyfill", "@tanstack/"],
    never: [...node, ...network],
    words: "Node, network",
  },
  {
    room: "background",
    opens: [
      "corpus",
      "detect",
      "export",
      "messages",
      "notebook",
      "relate",
      "search",
      "settings",
      "store",
      "words",
    ],
    carries: ["webextension-polyfill"],
    never: [...page, ...node, ...network],
    words: "page, Node, network",
  },
  {
    room: "export",
    opens: ["corpus"],
    carries: [],
    never: pure,
    words: "page, browser, Node, clock, network",
  },
  {
    room: "commands",
    opens: ["corpus", "detect", "export", "ingest"],
    carries: ["node:"],
    never: [...page, ...browser, ...network],
    words: "page, browser, network",
  },
  {
    room: "look.ts",
    opens: ["messages", "page"],
    carries: [],
    never: [...node, ...network],
    words: "Node, network",
  },
  {
    room: "read.ts",
    opens: ["messages", "page", "settings"],
    carries: [],
    never: [...node, ...network],
    words: "Node, network",
  },
  {
    room: "show.tsx",
    opens: ["cards", "page", "popover"],
    carries: [],
    never: [...node, ...network],
    words: "Node, network",
  },
  {
    room: "afar.ts",
    opens: ["messages", "page", "popover"],
    carries: [],
    never: [...node, ...network],
    words: "Node, network",
  },
  {
    room: "above.tsx",
    opens: ["cards", "messages", "page", "popover"],
    carries: [],
    never: [...node, ...network],
    words: "Node, network",
  },
  {
    room: "tell.ts",
    opens: ["messages", "page"],
    carries: [],
    never: [...node, ...network],
    words: "Node, network",
  },
  {
    room: "background.ts",
    opens: ["background", "messages", "notebook", "settings", "store", "words"],
    carries: ["virtual:corpus", "webextension-polyfill"],
    never: [...page, ...node, ...network],
    words: "page, Node, network",
  },
];

const isFile = (room) => /\.tsx?$/.test(room);

const allRooms = doors.map(({ room }) => room).filter((room) => !isFile(room));
const allPackages = [...new Set(doors.flatMap(({ carries }) => carries))];

/** The linter knows no "all but": what a room may not open is spelt out, by what stands in the table. */
function importRules({ room, opens, carries }) {
  const open = new Set([...opens, room]);
  const shut = allRooms.filter((name) => !open.has(name));
  const left = allPackages.filter((name) => !carries.includes(name));
  const ways = isFile(room) ? `^\\./(?:${shut.join("|")})/` : "^\\.\\.|^\\./.*/";
  const regex = `^#(?:${shut.join("|")})/|${ways}|^(?:${left.join("|")})`;
  const may = [...opens.map((name) => `#${name}`), ...carries].join(", ") || "nothing else";
  return {
    patterns: [
      { regex, message: `This room may open: ${may}. The table is tests/house/doors.mjs.` },
    ],
  };
}

function overrideFor(door) {
  const files = isFile(door.room) ? [`src/${door.room}`] : [`src/${door.room}/**`];
  const rules = { "no-restricted-imports": ["error", importRules(door)] };
  if (door.never.length > 0) rules["no-restricted-globals"] = ["error", ...door.never];
  return { files, rules };
}

/** The linter's configuration, whole. */
export function linterConfig() {
  return {
    $schema: "./node_modules/oxlint/configuration_schema.json",
    plugins: ["typescript", "unicorn", "oxc", "import", "promise", "vitest"],
    categories: { correctness: "error", suspicious: "error", perf: "error" },
    ignorePatterns: ["dist", "node_modules", "src/detect/gazetteer.gen.ts"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-params": ["error", { max: 4 }],
      "no-barrel-file": "error",
      "no-explicit-any": "error",
      "no-non-null-assertion": "off",
      "no-await-in-loop": "off",
      "import/no-unassigned-import": "off",
      "import/no-named-as-default-member": "off",
      "no-shadow": "off",
      "typescript/consistent-return": "off",
      "typescript/no-unsafe-type-assertion": "off",
      "promise/no-callback-in-promise": "off",
      "no-map-spread": "off",
      "no-control-regex": "off",
      "no-misleading-character-class": "off",
      "typescript/unbound-method": "off",
      "typescript/restrict-template-expressions": "off",
      "typescript/no-misused-spread": "off",
      "typescript/no-unsafe-enum-comparison": "off",
      "vitest/expect-expect": "off",
      "vitest/valid-expect": ["error", { maxArgs: 2 }],
      "consistent-function-scoping": "off",
      "import/no-named-as-default": "off",
    },
    overrides: doors.map(overrideFor),
  };
}

/** The table as src/README.md shows it. */
export function doorsTable() {
  const rows = doors.map(({ room, opens, carries, words }) => {
    const cell = (names) => (names.length > 0 ? names.join(", ") : "–");
    return `| ${room} | ${cell(opens)} | ${cell(carries)} | ${words} |`;
  });
  return ["| room | may open | may carry | never touches |", "|---|---|---|---|", ...rows].join(
    "\n",
  );
}
