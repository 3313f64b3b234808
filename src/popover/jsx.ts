// What JSX is compiled to in the script with the card: descriptions for `render.ts`. It stands in for Preact's own by an alias
// of the build, since that one carries the whole of Preact along.

/** Describes an element or a component. */
export function jsx(type: unknown, props: object, key?: unknown): object {
  return { type, props, key };
}

/** The same for several children. */
export { jsx as jsxs };

/** Several children without an element around them. */
export function Fragment({ children }: { children?: unknown }): unknown {
  return children;
}
