import { writeFile } from "node:fs/promises";
import { callIn, type RemoteValue, type Send } from "./bidi.ts";
import { findHosts, type Run, type View } from "./view.ts";

/** A view of a page that Firefox shows, by the id of its browsing context: a tab or the sidebar. */
export function viewOfContext(send: Send, context: string): View {
  const run: Run = async (source) =>
    (await callIn(send, context, source)).value as string | undefined;
  const act = async (...actions: object[]) => {
    await send("input.performActions", { context, actions });
  };
  let at = { x: 0, y: 0 };
  const move = (x: number, y: number) => {
    at = { x: Math.round(x), y: Math.round(y) };
    return { type: "pointerMove", ...at };
  };
  return {
    run,
    url: async () => JSON.parse((await run("() => JSON.stringify(location.href)")) ?? ""),
    move: (x, y) => act(pointer("mouse", move(x, y))),
    click: (x, y) => act(pointer("mouse", move(x, y), ...PRESS)),
    tap: (x, y) => act(pointer("touch", { type: "pointerMove", x, y }, ...PRESS)),
    press: (key) => act(keyboard(key)),
    wheel: (dy) =>
      act({
        type: "wheel",
        id: "wheel",
        actions: [{ type: "scroll", ...at, deltaX: 0, deltaY: dy }],
      }),
    async screenshot(path) {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", {
        context,
      });
      await writeFile(path, data, "base64");
    },
    roots: () => closedRoots(send, context),
    activate: () => send("browsingContext.activate", { context }),
    close: () => send("browsingContext.close", { context }),
  };
}

const PRESS = [
  { type: "pointerDown", button: 0 },
  { type: "pointerUp", button: 0 },
];

function pointer(pointerType: "mouse" | "touch", ...actions: object[]) {
  return { type: "pointer", id: pointerType, parameters: { pointerType }, actions };
}

// The code points by which WebDriver names the keys that write nothing.
const codes: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};

function keyboard(keys: string) {
  const values = keys.split("+").map((name) => codes[name] ?? name);
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
  return { type: "key", id: "keyboard", actions: [...down, ...up] };
}

type Host = { value: { shadowRoot: RemoteValue | null } };

// A page cannot look into a closed root; BiDi hands out a reference to it when told to serialise shadow trees.
async function closedRoots(send: Send, context: string): Promise<Run[]> {
  const serializationOptions = { includeShadowTree: "all", maxDomDepth: 0 };
  const hosts = await callIn(send, context, String(findHosts), { serializationOptions });
  return (hosts.value as Host[]).flatMap(({ value: { shadowRoot } }) => {
    if (!shadowRoot?.sharedId) return [];
    const reference = { sharedId: shadowRoot.sharedId };
    return [
      async (source) =>
        (await callIn(send, context, source, { arguments: [reference] })).value as string,
    ];
  });
}
