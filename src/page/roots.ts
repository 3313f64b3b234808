/** How many elements make a step between two looks at the clock. */
const STEP = 128;

/** Finds the open shadow roots of the elements below a node, and its own. Yields now and then, so that it can pause. */
export function* findRoots(ground: Node, found: (root: ShadowRoot) => void): Generator<void> {
  const walker = document.createTreeWalker(ground, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = ground;
  for (let count = 1; node; node = walker.nextNode(), count++) {
    const root = (node as Partial<Element>).shadowRoot;
    if (root) found(root);
    if (count % STEP > 0) continue;
    yield;
    if (!ground.contains(walker.currentNode)) walker.currentNode = ground;
  }
}

/**
 * Finds the open shadow roots of custom elements below a node that is in no root itself. The first look does with these: asking
 * the browser for names with a hyphen costs a quarter of a walk over all elements (measured November 2026).
 */
export function* findCustomRoots(ground: Node, found: (root: ShadowRoot) => void): Generator<void> {
  const any = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const custom = document.evaluate(
    "descendant-or-self::*[contains(name(),'-')]",
    ground,
    null,
    any,
  );
  // A component may get its root a moment after it stands on the page.
  if (custom.snapshotLength > 0) yield;
  for (let i = 0; i < custom.snapshotLength; i++) {
    const root = (custom.snapshotItem(i) as Partial<Element> | null)?.shadowRoot;
    if (root) found(root);
  }
}

/**
 * Gives the marks within a root their look. Chromium lets roots inherit it from the page (156, November 2026), Firefox does
 * not (153) and wants a sheet in each root; that is the page's own list of sheets, and only Firefox's roots get it.
 */
export function dress(root: ShadowRoot, css: string): void {
  if (!CSS.supports("-moz-appearance", "none")) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
