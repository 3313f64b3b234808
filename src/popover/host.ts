import { type Box, place } from "./place.ts";

/** The one element that Letterhead ever puts into a page, and only while a card is open. */
export interface Host {
  readonly element: HTMLElement;
  /** What is drawn into: closed, so that neither the page's scripts nor its styles reach in. */
  readonly root: HTMLElement;
  open(line: () => Box | null): void;
  close(): void;
  /** Puts the keyboard on the first thing in the card that takes it, until it closes. */
  focus(): void;
}

const NAME = "letterhead-card";

function boxOf(element: Element): { width: number; height: number } {
  return { width: element.clientWidth, height: element.scrollHeight };
}

function makeRoot(element: HTMLElement, css: string): HTMLElement {
  const shadow = element.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement("div");
  root.className = "sheet";
  shadow.append(root);
  return root;
}

/** The element to stand in: the page itself, or the modal dialog that is open over it, outside of which everything is inert. */
function ground(): Element {
  return [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
}

/** Makes a host that is not in the page yet. `css` styles what is drawn into it. */
export function makeHost(css: string): Host {
  const element = document.createElement(NAME);
  element.setAttribute("popover", "manual");
  const root = makeRoot(element, css);
  let line: () => Box | null = () => null;
  let following: AbortController | null = null;
  let before: Element | null = null;

  const settle = () => {
    const at = line();
    element.hidden = !at;
    if (!at) return;
    root.style.maxHeight = "none";
    const spot = place(at, boxOf(root), { width: innerWidth, height: innerHeight });
    root.style.maxHeight = `${spot.maxHeight}px`;
    root.style.translate = `${spot.left}px ${spot.top}px`;
    root.dataset["side"] = spot.side;
  };
  return {
    element,
    root,
    open(lineNow) {
      line = lineNow;
      following?.abort();
      following = new AbortController();
      ground().append(element);
      element.showPopover();
      settle();
      const options = { capture: true, passive: true, signal: following.signal };
      addEventListener("scroll", settle, options);
      addEventListener("resize", settle, options);
    },
    close() {
      following?.abort();
      element.remove();
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
      before = null;
    },
    focus() {
      before = document.activeElement;
      root.querySelector("button")?.focus({ preventScroll: true });
    },
  };
}
