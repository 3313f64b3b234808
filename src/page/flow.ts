/** Whether an element stands in the line of the text around it, and does not begin lines of its own. */
export type Flow = (element: Element) => boolean;

const NAMES =
  "a abbr b bdi bdo big cite data del dfn em font g i img ins label mark picture q rb rt ruby s slot small span strike strong sub sup svg time tspan tt u var wbr";
const INLINE = new Set(NAMES.split(" "));

/** As HTML has it when no style says otherwise. Asking for styles lets the browser compute them for the whole page. */
export const byName: Flow = ({ localName }) => INLINE.has(localName);

/** As the page has it. */
export const byStyle: Flow = (element) => {
  const { display } = getComputedStyle(element);
  return display === "inline" || display === "contents" || display.startsWith("ruby");
};

/** Whether the line ends in the source of an element's text are those of the page, as far as `flow` knows. */
export function keepsLines(element: Element, flow: Flow): boolean {
  if (flow === byName) return element.closest("pre") !== null;
  return getComputedStyle(element).whiteSpaceCollapse !== "collapse";
}
