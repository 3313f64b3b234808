const INLINE =
  /^(?:a|abbr|bd[io]|big|cite|data|del|dfn|em|font|i|b|g|img|ins|label|mark|picture|q|rb|rt|ruby|s|slot|small|span|strike|strong|su[bp]|svg|time|tspan|tt|u|var|wbr)$/;

/**
 * Whether an element stands in the line of the text around it: as the page's style has it, or as HTML has it when no style says
 * otherwise. Asking for styles lets the browser compute them for the whole page, which is dear.
 */
export function isInline(element: Element, styled: boolean): boolean {
  if (!styled) return INLINE.test(element.localName);
  return /^(?:inline$|contents|ruby)/.test(getComputedStyle(element).display);
}

/** Whether line ends in the source of an element's text are line ends on the page. */
export function keepsLines(element: Element, styled: boolean): boolean {
  if (!styled) return element.closest("pre") !== null;
  return getComputedStyle(element).whiteSpaceCollapse !== "collapse";
}
