// Draws what components describe, and draws it again in place. Preact does the same and far more; the card's components keep
// no state and use none of it, and what comes to a page with the card should be small. The panel has Preact itself.

type Props = Readonly<Record<string, unknown>>;

/** An element or a component, as JSX describes it. */
interface Described {
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
  readonly key?: unknown;
}
type Tag = Described & { readonly type: string };

const SVG = "http://www.w3.org/2000/svg";

/** The props that an element has, and its children by their places. */
const propsOf = new WeakMap<Element, Props>();
const childrenOf = new WeakMap<Element, Map<string, Element | Text>>();

const isTag = (one: Described): one is Tag => typeof one.type === "string";

/** Elements and texts with their places: a place stays the same whatever comes or goes beside it. */
function* flat(child: unknown, place: string): Generator<[string, Tag | string]> {
  if (child === null || child === undefined || typeof child === "boolean") return;
  if (Array.isArray(child))
    for (const [index, one] of child.entries())
      yield* flat(one, `${place}/${(one as Described | null)?.key ?? index}`);
  else if (typeof child === "object") {
    const described = child as Described;
    if (isTag(described)) yield [`${place}<${described.type}`, described];
    else if (typeof described.type === "function")
      yield* flat(described.type(described.props), place);
  } else yield [place, String(child)];
}

/** The one listener for all events: what is to be done is looked up when they happen, so that it is never out of date. */
function handle(event: Event): void {
  const props = propsOf.get(event.currentTarget as Element) ?? {};
  for (const name in props)
    if (name.toLowerCase() === `on${event.type}`) (props[name] as (event: Event) => void)(event);
}

function dress(element: Element, now: Props): void {
  const before = propsOf.get(element) ?? {};
  propsOf.set(element, now);
  for (const name in { ...before, ...now }) {
    const value = now[name];
    if (name === "children" || before[name] === value) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2).toLowerCase(), handle);
    else if (value === null || value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function make(what: Tag | string, parent: Element): Element | Text {
  if (typeof what === "string") return document.createTextNode(what);
  const { type } = what;
  return document.createElementNS(type === "svg" ? SVG : parent.namespaceURI, type);
}

function update(node: Element | Text, what: Tag | string): void {
  if (typeof what === "string") {
    if (node.textContent !== what) node.textContent = what;
  } else if (node instanceof Element) {
    dress(node, what.props);
    render(what.props["children"], node);
  }
}

/** Draws into an element what it is to hold. What is there already and is to be there still stays the very same node. */
export function render(children: unknown, parent: Element): void {
  const before = childrenOf.get(parent) ?? new Map<string, Element | Text>();
  const now = new Map<string, Element | Text>();
  const wanted = [...flat(children, "")];
  for (const [place, what] of wanted) now.set(place, before.get(place) ?? make(what, parent));
  for (const [place, node] of before) if (!now.has(place)) node.remove();
  childrenOf.set(parent, now);
  let next = parent.firstChild;
  for (const [place, what] of wanted) {
    const node = now.get(place)!;
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
    update(node, what);
  }
}
