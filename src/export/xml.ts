/** A piece of XML that is written already; a plain string is text that is still to be escaped. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
// What XML 1.0 cannot hold, not even escaped: most control characters, halves of surrogate pairs, two non-characters.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An element with its attributes, without those that are null, and its children. Children that are all elements stand on lines of their own. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Markup | string)[]
): Markup {
  const open = [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value == null ? [] : `${key}="${escape(value)}"`,
    ),
  ].join(" ");
  if (children.length === 0) return { markup: `<${open}/>` };
  const written = children.map((child) =>
    typeof child === "string" ? escape(child) : child.markup,
  );
  const inner = children.some((child) => typeof child === "string")
    ? written.join("")
    : `\n${indent(written.join("\n"))}\n`;
  return { markup: `<${open}>${inner}</${name}>` };
}

/** A whole XML document around its root element. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

/** Line breaks become references, so that they survive in attributes and indenting never touches a text. */
function escape(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`);
}

function indent(lines: string): string {
  return lines.replace(/^/gm, "  ");
}
