const NAMES =
  "a abbr b bdi bdo big cite data del dfn em font g i img ins label mark picture q rb rt ruby s slot small span strike strong sub sup svg time tspan tt u var wbr";
/** No expression: on most pages a browser would compile it for a few elements only. */
const INLINE = new Set(NAMES.split(" "));

/**
 * Whether an element stands in the line of the text around it: as the page's style has it, or as HTML has it when no style says
 * otherwise. Asking for styles lets the browser compute them for the whole page, which is dear.
 */
export function isInline(element: Element, styled: boolean): boolean {
  if (!styled) return INLINE.has(element.localName);
  return /^(?:inline$|contents|ruby)/.test(getComputedStyle(element).display);
}

/** Whether line ends in the source of an element's text are line ends on the page. */
export function keepsLines(element: Element, styled: boolean): boolean {
  if (!styled) return element.closest("pre") !== null;
  return getComputedStyle(element).whiteSpaceCollapse !== "collapse";
}
