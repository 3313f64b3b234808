import type { CDPSession, KeyInput, Page } from "puppeteer-core";
import { findHosts, type Run, type View } from "./view.ts";

/** A view of a page that Chromium shows: a tab or the side panel. */
export async function viewOfPage(page: Page): Promise<View> {
  const session = await page.createCDPSession();
  return {
    run: (source) => page.evaluate(`(${source})()`) as Promise<string | undefined>,
    url: async () => page.url(),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => pressKeys(page, key),
    wheel: (dy) => page.mouse.wheel({ deltaY: dy }),
    async screenshot(path) {
      await page.screenshot({ path: `${path.replace(/\.png$/, "")}.png` });
    },
    roots: () => closedRoots(session),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function pressKeys(page: Page, keys: string) {
  const names = keys.split("+") as KeyInput[];
  for (const name of names) await page.keyboard.down(name);
  for (const name of names.toReversed()) await page.keyboard.up(name);
}

// A page cannot look into a closed root, the protocol's DOM domain can; the root is then an object of the page's world.
async function closedRoots(session: CDPSession): Promise<Run[]> {
  const { result } = await session.send("Runtime.evaluate", { expression: `(${findHosts})()` });
  const { result: own } = await session.send("Runtime.getProperties", {
    objectId: result.objectId ?? "",
    ownProperties: true,
  });
  const hosts = own.flatMap(({ value }) =>
    value?.subtype === "node" ? [value.objectId ?? ""] : [],
  );
  const roots = await Promise.all(hosts.map((objectId) => rootOf(session, objectId)));
  return roots.flatMap((root) => (root ? [runOn(session, root)] : []));
}

async function rootOf(session: CDPSession, objectId: string) {
  const { node } = await session.send("DOM.describeNode", { objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return null;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId });
  return object.objectId ?? null;
}

function runOn(session: CDPSession, objectId: string): Run {
  return async (source) => {
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: source,
      objectId,
      arguments: [{ objectId }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | undefined;
  };
}
