// What runs inside Firefox's own window, with the browser's rights: each function travels there as its source.
// Its names are Firefox's internals, tried in ESR 153; `declare` gives just as much of them as is used.

type TextInput = {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
};
type Listener = (message: { data: string }) => void;
type Extension = {
  warnings: string[];
  errors: string[];
  backgroundState: string;
  terminateBackground(options: object): Promise<void>;
};
type Channel = {
  QueryInterface(type: unknown): Channel;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { isSystemPrincipal: boolean } };
};
type ScriptError = { sourceName: string; errorMessage: string };
type Panel = { browsingContext: object; currentURI: { spec: string } };
type Widget = { forWindow(window: Window): { node: HTMLElement } };

declare const Ci: {
  nsITextInputProcessor: unknown;
  nsIHttpChannel: unknown;
  nsIScriptError: new () => ScriptError;
};
declare const ChromeUtils: {
  importESModule(url: string): {
    NavigableManager: { getBrowsingContextById(id: string): object | null };
    AddonManager: { getAddonByID(id: string): Promise<{ disable(): Promise<void> }> };
    ExtensionParent: { GlobalManager: { getExtension(id: string): Extension } };
  };
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInput }>;
declare const CustomizableUI: {
  getWidget(id: string): Widget;
  getPlacementOfWidget(id: string): { area: string } | null;
  addWidgetToArea(id: string, area: string): void;
};
declare const Services: {
  obs: { addObserver(observer: object, topic: string): void };
  ppmm: {
    addMessageListener(name: string, l: Listener): void;
    loadProcessScript(url: string, later: boolean): void;
  };
  console: { registerListener(listener: { observe(message: unknown): void }): void };
};
declare const SidebarController: { isOpen: boolean; browser: { contentDocument: Document } };
declare const WebExtensionPolicy: { getByID(id: string): { mozExtensionHostname: string } };
declare const window: Window & {
  letterheadRequests: string[];
  letterheadConsole: string[];
  letterheadErrors: ScriptError[];
  synthesizeMouseEvent(type: string, x: number, y: number, data: object, options: object): void;
};

/** The name under which BiDi reaches the page in the sidebar, once `nameSidebar` has run. */
export const sidebarContext = "letterhead-sidebar";

/** Lets BiDi speak to the page in the sidebar, which it knows how to drive but, unlike tabs, gives no name. */
export function nameSidebar(name: string) {
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  const known = NavigableManager.getBrowsingContextById.bind(NavigableManager);
  NavigableManager.getBrowsingContextById = (id: string) => {
    if (id !== name) return known(id);
    const panel = SidebarController.browser.contentDocument.getElementById("webext-panels-browser");
    return (panel as unknown as Panel | null)?.browsingContext ?? null;
  };
}

/** The address of the extension's page in the open sidebar, or null. */
export function sidebarUrl(): string | null {
  const frame = SidebarController.isOpen ? SidebarController.browser.contentDocument : null;
  const panel = frame?.getElementById("webext-panels-browser") as unknown as
    | Panel
    | null
    | undefined;
  return panel?.currentURI?.spec ?? null;
}

/** Keeps the address of every request that a page or an extension, not the browser itself, sets going. */
export function recordRequests() {
  window.letterheadRequests = [];
  const observe = (subject: Channel) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    if (!loadInfo.triggeringPrincipal.isSystemPrincipal) window.letterheadRequests.push(URI.spec);
  };
  Services.obs.addObserver({ observe }, "http-on-opening-request");
}

/** Keeps every script error; Firefox's own list forgets the oldest ones on a noisy page. */
export function recordErrors() {
  window.letterheadErrors = [];
  const observe = (message: unknown) => {
    if (message instanceof Ci.nsIScriptError) window.letterheadErrors.push(message);
  };
  Services.console.registerListener({ observe });
}

/** Keeps what an extension's scripts, in whatever process, write to the console as a warning or an error. */
export function recordConsole(id: string) {
  window.letterheadConsole = [];
  Services.ppmm.addMessageListener("letterhead:console", ({ data }) =>
    window.letterheadConsole.push(data),
  );
  const inEachProcess = `{
    const system = Cc["@mozilla.org/systemprincipal;1"].createInstance(Ci.nsIPrincipal);
    const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
    storage.addLogEventListener((event) => {
      const { level, addonId, filename, arguments: said } = event.wrappedJSObject ?? event;
      if (addonId !== ${JSON.stringify(id)} || !["warn", "error"].includes(level)) return;
      Services.cpmm.sendAsyncMessage("letterhead:console", filename + ": " + said.map(String).join(" "));
    }, system);
  }`;
  Services.ppmm.loadProcessScript("data:," + encodeURIComponent(inEachProcess), true);
}

/** What Firefox holds against the extension: its manifest, its uncaught errors, what it logged, as far as `recordErrors` and `recordConsole` kept them. */
export function readWarnings(id: string): string[] {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const { warnings, errors } = ExtensionParent.GlobalManager.getExtension(id);
  const home = `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/`;
  // Its clock for scripts is off (firefox-preferences.ts): what it still stops so is whatever runs while a tab closes or goes on.
  const isLeft = ({ errorMessage }: ScriptError) =>
    errorMessage.startsWith("Script terminated by timeout");
  return [
    ...[...warnings, ...errors].map((text) => `manifest.json: ${text}`),
    ...window.letterheadErrors
      .filter((error) => error.sourceName.startsWith(home) && !isLeft(error))
      .map(({ sourceName, errorMessage }) => `${sourceName}: ${errorMessage}`),
    ...window.letterheadConsole,
  ];
}

/** The origin of the extension's pages in this profile. */
export function originOf(id: string) {
  return `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/`;
}

/** Clicks the extension's toolbar button with the mouse; a button that lies in the puzzle-piece menu is pinned first. */
export async function clickToolbarButton(id: string) {
  const name = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-browser-action`;
  if (CustomizableUI.getPlacementOfWidget(name)?.area !== "nav-bar")
    CustomizableUI.addWidgetToArea(name, "nav-bar");
  const { node } = CustomizableUI.getWidget(name).forWindow(window);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const { x, y, width, height } = node.getBoundingClientRect();
  for (const type of ["mousedown", "mouseup"]) {
    window.synthesizeMouseEvent(
      type,
      x + width / 2,
      y + height / 2,
      { button: 0, clickCount: 1 },
      {},
    );
  }
}

/** Presses keys together where the browser looks for its own shortcuts first: "Alt+Shift+K". */
export function pressShortcut(keys: string) {
  const input = Cc["@mozilla.org/text-input-processor;1"]!.createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) throw new Error("The window takes no keys.");
  const codes: Record<string, number> = { Shift: 16, Control: 17, Ctrl: 17, Alt: 18 };
  const events = keys.split("+").map((name) => {
    const key = name === "Ctrl" ? "Control" : name;
    return new KeyboardEvent("", { key, keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.toReversed()) input.keyup(event);
}

/** Stops the event page as the idle timer would; resolves once it has stopped, at once when none runs. */
export async function stopEventPage(id: string) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  if (extension.backgroundState === "stopped") return;
  await extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  if (extension.backgroundState !== "stopped") {
    throw new Error(`The event page did not stop: it is ${extension.backgroundState}.`);
  }
}

/** Switches an extension off, as the list of extensions does. */
export async function disable(id: string) {
  const { AddonManager } = ChromeUtils.importESModule(
    "resource://gre/modules/AddonManager.sys.mjs",
  );
  await (await AddonManager.getAddonByID(id)).disable();
}

/** Gives the browser's window its size on the screen. */
export function resize(width: number, height: number) {
  window.resizeTo(width, height);
}
