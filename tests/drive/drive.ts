// The one way to drive the built extension: journeys, `npm start --smoke` and the pictures speak to this interface and
// do not know which browser answers.
import type { BrowserName } from "../tools/browsers.mjs";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";

/** A rectangle in CSS pixels of the viewport. */
export type Box = { x: number; y: number; width: number; height: number };

/** One entry of the page's CSS.highlights; `rects[i]` is the first line box of the range that reads `texts[i]`. */
export type Marks = { name: string; texts: string[]; rects: Box[] };

/**
 * Runs a function, or the expression in a string, in a page and hands back what it returns as JSON can carry it.
 * The function travels as its source: it sees its arguments and the page, nothing of the module it stands in.
 */
export type Evaluate = <T, A extends unknown[] = []>(
  fn: string | ((...args: A) => T | Promise<T>),
  ...args: A
) => Promise<T>;

/** Like Evaluate, with the card's closed shadow root as the first argument; an expression calls it `root`. */
export type EvaluateInRoot = <T, A extends unknown[] = []>(
  fn: string | ((root: ShadowRoot, ...args: A) => T | Promise<T>),
  ...args: A
) => Promise<T>;

/** The card beside a mention, seen through its closed shadow root. */
export type CardView = {
  text(): Promise<string>;
  html(): Promise<string>;
  box(): Promise<Box>;
  /** A real click at the middle of the first element in the card that matches. */
  click(selector: string): Promise<void>;
  waitForText(part: string, timeout?: number): Promise<void>;
  evaluate: EvaluateInRoot;
};

/** A tab with a page in it. Coordinates are CSS pixels of the viewport; waits are in milliseconds. */
export type Tab = {
  url(): Promise<string>;
  hover(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Taps with one finger, as on a touch screen. */
  tap(x: number, y: number): Promise<void>;
  /** Presses one key, named as in KeyboardEvent.key, with modifiers before it: "Escape", "a", "Shift+Tab". */
  press(key: string): Promise<void>;
  /** Turns the wheel by CSS pixels, down when positive, where the pointer is. */
  wheel(dy: number): Promise<void>;
  evaluate: Evaluate;
  marks(): Promise<Marks[]>;
  /** The card that shows now, or null. */
  card(): Promise<CardView | null>;
  waitForCard(timeout?: number): Promise<CardView>;
  waitForNoCard(timeout?: number): Promise<void>;
  /** Saves the viewport, with its top layer, as a PNG. */
  screenshot(path: string): Promise<void>;
  /** The page's document as its HTML. */
  snapshotDom(): Promise<string>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
};

/** The extension's panel: Chromium's side panel, Firefox's sidebar, or the tab or window that stands in for it. */
export type PanelView = {
  url(): Promise<string>;
  text(): Promise<string>;
  evaluate: Evaluate;
  /** Scrolls to the first element that matches and clicks really at its middle. */
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  waitForText(part: string, timeout?: number): Promise<void>;
  screenshot(path: string): Promise<void>;
};

/** A running browser with the extension in it. */
export type Drive = {
  name: BrowserName;
  /** The origin of the extension's own pages, with a slash at its end. */
  home: string;
  /** What the page says that the extension opened at its install; it was closed again. Empty where none opened. */
  greeting: string;
  /** Opens a page in a new tab in front; resolves at DOMContentLoaded. */
  open(url: string): Promise<Tab>;
  /** The panel; if none shows, the toolbar button is clicked first. */
  panel(): Promise<PanelView>;
  /** The panel that shows now, whoever opened it, or null. */
  currentPanel(): Promise<PanelView | null>;
  waitForPanel(timeout?: number): Promise<PanelView>;
  /** Presses a shortcut of the browser's own, "Alt+Shift+K"; null in Chromium, where a protocol's keys reach pages only. */
  shortcut: ((keys: string) => Promise<void>) | null;
  /** Stops the service worker or event page; resolves once it has stopped. */
  stopBackground(): Promise<void>;
  /** Switches the extension off, as a reader does in the browser's list of extensions; open pages stay. */
  disable(): Promise<void>;
  /**
   * What the browser holds against the extension: manifest warnings, and what its scripts logged or threw so far.
   * Chromium counts console.error, Firefox console.warn too. In Chromium another tab comes to the front for a moment.
   */
  warnings(): Promise<string[]>;
  /** Every address beyond this machine that a page or the extension tried to reach; the browser's own errands left out. */
  requests(): Promise<string[]>;
  close(): Promise<void>;
  /** Resolves when the browser has gone, also when somebody closed its window. */
  closed: Promise<void>;
};

/** What to launch: `dist` is the folder of the built extension, width and height are the window's. */
export type LaunchOptions = {
  dist: string;
  headed?: boolean;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Lets requests beyond this machine through. */
  online?: boolean;
};

/** Starts a browser with a fresh profile and the extension; nothing beyond this machine is reachable unless `online`. */
export function launch(browser: BrowserName, options: LaunchOptions): Promise<Drive> {
  return browser === "chromium" ? launchChromium(options) : launchFirefox(options);
}
