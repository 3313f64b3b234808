import {
  type Box,
  type Corner,
  EDGE,
  ENOUGH,
  keepInView,
  nextCorner,
  place,
  type Side,
  type Size,
} from "./place.ts";

/** The one element that Letterhead ever puts into a page, and only while a card is open. */
export interface Host {
  readonly element: HTMLElement;
  /** What is drawn into: closed, so that neither the page's scripts nor its styles reach in. */
  readonly root: HTMLElement;
  /** Opens beside a line, or follows to it when it is open. One that is pinned stays where it is. */
  open(line: () => Box | null, pinned: boolean): void;
  /** Closes; a keyboard that is in the card goes back to where it was. */
  close(): void;
  /** Puts the keyboard into the card. */
  focus(): void;
  box(): Box | null;
  /** Moves a pinned card by pixels, or to the next corner of the view. */
  move(by: { x: number; y: number } | "corner"): void;
}

const NAME = "letterhead-card";

function sizeOf(element: Element): Size {
  return { width: element.clientWidth, height: element.scrollHeight };
}

/** What can be seen of the page, also where the reader has zoomed in by pinching. */
function view(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
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

/** The element to stand in: the page itself, what fills the screen, or the modal dialog over it, outside of which everything is inert. */
function ground(): Element {
  const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}

/** The element with the keyboard, also within open shadow roots. */
export function focused({ activeElement }: Document | ShadowRoot): Element | null {
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : activeElement;
}

/** Calls back whenever the page or what is drawn may have moved, until `signal` is aborted. */
function onMove(drawn: Element, moved: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  addEventListener("scroll", moved, options);
  addEventListener("resize", moved, options);
  for (const type of ["scroll", "resize"]) visualViewport?.addEventListener(type, moved, options);
  // Not at once: what is measured anew would be told of again, and the page would hear of a loop.
  const sizes = new ResizeObserver(() => requestAnimationFrame(moved));
  sizes.observe(drawn);
  sizes.observe(document.documentElement);
  signal.addEventListener("abort", () => sizes.disconnect());
}

/** Makes a host that is not in the page yet. `css` styles what is drawn into it. */
export function makeHost(css: string): Host {
  const element = document.createElement(NAME);
  element.setAttribute("popover", "manual");
  const root = makeRoot(element, css);
  let line: () => Box | null = () => null;
  let following: AbortController | null = null;
  let before: Element | null = null;
  let side: Side | null = null;
  let pinnedAt: Corner | null = null;

  const stand = ({ left, top }: Corner, maxHeight: number) => {
    root.style.maxHeight = `${maxHeight}px`;
    root.style.translate = `${left}px ${top}px`;
  };
  /** Its corner stays where the reader put it; what has no room below is scrolled to. */
  const standPinned = (corner: Corner, { width, height }: Size, seen: Box) => {
    const kept = keepInView(corner, { width, height: Math.min(height, ENOUGH) }, seen);
    stand(kept, seen.bottom - kept.top - EDGE);
  };
  const settle = () => {
    const at = pinnedAt ? null : line();
    element.hidden = !at && !pinnedAt;
    if (element.hidden) return;
    // Measured as tall as it would like to be; what was scrolled to inside stays.
    const scrolled = root.scrollTop;
    root.style.maxHeight = "none";
    const [size, seen] = [sizeOf(root), view()];
    if (pinnedAt) standPinned(pinnedAt, size, seen);
    else if (at) {
      const spot = place(at, size, seen, side);
      side = spot.side;
      stand(spot, spot.maxHeight);
    }
    root.scrollTop = scrolled;
  };
  const enter = () => {
    ground().append(element);
    element.showPopover();
  };
  const follow = ({ signal }: AbortController) => {
    onMove(root.firstElementChild ?? root, settle, signal);
    document.addEventListener("fullscreenchange", () => (enter(), settle()), { signal });
  };
  const corner = (): Corner => {
    const { left, top } = root.getBoundingClientRect();
    return { left, top };
  };
  return {
    element,
    root,
    open(lineNow, pinned) {
      line = lineNow;
      pinnedAt = pinned ? (pinnedAt ?? corner()) : null;
      if (!following) {
        before = focused(document);
        enter();
        follow((following = new AbortController()));
      }
      settle();
    },
    close() {
      following?.abort();
      following = pinnedAt = side = null;
      const wasIn = document.activeElement === element;
      element.remove();
      if (wasIn && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
      before = null;
    },
    focus() {
      root.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
    },
    box: () => (following && !element.hidden ? root.getBoundingClientRect() : null),
    move(by) {
      const [at, size, seen] = [corner(), sizeOf(root), view()];
      pinnedAt =
        by === "corner"
          ? nextCorner(at, size, seen)
          : keepInView({ left: at.left + by.x, top: at.top + by.y }, size, seen);
      settle();
    },
  };
}
