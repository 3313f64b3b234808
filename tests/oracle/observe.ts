// What a page can know of itself. The functions run in the page: each travels there as its source.
import type { Tab } from "../drive/drive.ts";

/** All that must be the same with and without us. */
export interface Observation {
  readonly dom: string;
  /** What stands in open shadow roots, and how many sheets each adopted. */
  readonly roots: readonly { readonly html: string; readonly sheets: number }[];
  readonly elements: number;
  readonly boxes: readonly string[];
  readonly events: readonly string[];
  readonly focus: string;
  readonly selection: string;
  readonly scroll: string;
  readonly history: string;
  readonly sheets: number;
  readonly globals: readonly string[];
  readonly ink: readonly number[];
}

declare global {
  var oracleEvents: string[] | undefined;
}

/** Logs every event that passes the window or the document on its way down. Runs in the page, as early as may be. */
export function recordEvents(): void {
  if (globalThis.oracleEvents) return;
  const log: string[] = (globalThis.oracleEvents = []);
  const nameOf = (target: EventTarget | null) => {
    if (target === window) return "window";
    const { nodeName, id } = target as Element;
    return id ? `${nodeName}#${id}` : nodeName;
  };
  // When a tab gets the focus is the tab's affair.
  const isOfTheTab = ({ type, target }: Event) =>
    (target === window || target === document) && /^(?:focus|blur|page)/.test(type);
  const note = (event: Event) => {
    if (isOfTheTab(event)) return;
    const { type, target, defaultPrevented, currentTarget } = event;
    // What a page that scrolls has brought under the pointer by now, and how often a pointer tells that it moves, is the
    // machine's affair.
    const isByChance = /^(?:wheel|(?:pointer|mouse)(?:over|out|enter|leave|move))$/.test(type);
    const at = isByChance ? "somewhere" : nameOf(target);
    const line = [nameOf(currentTarget), type, at, defaultPrevented].join(" ");
    if (!(isByChance ? log : log.slice(-4)).includes(line)) log.push(line);
  };
  const named = [...Object.keys(window), ...Object.keys(Document.prototype)];
  const types = named.filter((name) => name.startsWith("on")).map((name) => name.slice(2));
  const unnamed = "focusin focusout compositionstart compositionend DOMContentLoaded".split(" ");
  // What is told whenever there is time for it stands in no order; nor do the steps of loading, against the rest.
  const timely =
    /^(?:animation|transition|scroll|selectionchange|device|visibility|unload|pointerraw|load|error|readystate|DOMContent|securitypolicy)/;
  for (const type of new Set([...types, ...unnamed].filter((name) => !timely.test(name)))) {
    window.addEventListener(type, note, true);
    document.addEventListener(type, note, true);
  }
}

/** Reads the page as it stands. Runs in the page. */
export function readPage(): Observation {
  const all = [...document.querySelectorAll("*")];
  const rootsIn = (ground: ParentNode): ShadowRoot[] =>
    [...ground.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
    );
  const pathOf = (node: Node | null): string => {
    const at = node?.parentNode ? [...node.parentNode.childNodes].indexOf(node as ChildNode) : -1;
    return at < 0 ? "" : `${pathOf(node!.parentNode)}/${at}`;
  };
  const sample = all.filter((_, at) => at % Math.ceil(all.length / 300) === 0);
  const boxOf = (element: Element) => {
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = element as HTMLElement;
    return [element.nodeName, offsetLeft, offsetTop, offsetWidth, offsetHeight].join(" ");
  };
  // Firefox adds a little noise to what a page reads back from a canvas: the percentage that is drawn on is beyond it.
  const inkOf = (canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
    const drawn = data.filter((value, at) => at % 4 === 3 && value > 99).length;
    return Math.round((100 * drawn) / (width * height));
  };
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return {
    dom: document.documentElement.outerHTML,
    roots: rootsIn(document).map(({ innerHTML, adoptedStyleSheets }) => ({
      html: innerHTML,
      sheets: adoptedStyleSheets.length,
    })),
    elements: all.length,
    boxes: sample.map(boxOf),
    // In no order: those of the pointer and those of the history come by ways of their own.
    events: (globalThis.oracleEvents ?? []).toSorted(),
    focus: pathOf(document.activeElement),
    selection: `${pathOf(anchorNode ?? null)} ${anchorOffset} ${pathOf(focusNode ?? null)} ${focusOffset} ${selection}`,
    scroll: `${scrollX} ${scrollY}`,
    history: `${history.length} ${location.pathname}${location.hash}`,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.getOwnPropertyNames(window).toSorted(),
    ink: [...document.querySelectorAll("canvas")].map(inkOf),
  };
}

/** Waits until the page has loaded, and everybody was told. */
export function loaded(tab: Tab): Promise<void> {
  return tab.evaluate(async () => {
    if (document.readyState !== "complete")
      await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Lets the page draw what it was told, and hear of it. */
export function settle(tab: Tab, ms = 80): Promise<void> {
  return tab.evaluate(async (pause: number) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }, ms);
}
