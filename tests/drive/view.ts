import type { Box, Evaluate } from "./drive.ts";

/** Runs the source of a function of no arguments in a page, and returns the string that it resolves to. */
export type Run = (source: string) => Promise<string | undefined>;

/** What a browser must offer of one page, so that tabs, cards and panels can be built on it. */
export type View = {
  run: Run;
  url(): Promise<string>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  wheel(dy: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** For each host of a card in the page, in document order: how to run `(root) => …` on its closed shadow root. */
  roots(): Promise<Run[]>;
  activate(): Promise<void>;
  close(): Promise<void>;
};

/** Builds `evaluate` on a way to run; values cross as JSON, which both browsers carry alike. */
export function evaluateBy(run: Run): Evaluate {
  return async <T, A extends unknown[]>(
    fn: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ) => {
    const source = typeof fn === "string" ? `(root) => (${fn})` : String(fn);
    const json = await run(
      `async (...root) => JSON.stringify(await (${source})(...root, ...${JSON.stringify(args)}))`,
    );
    return (json === undefined ? undefined : JSON.parse(json)) as T;
  };
}

/** The middle of a box. */
export function middle({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2];
}

/** Finds the hosts of cards, also within the page's own open shadow roots. Runs in the page. */
export function findHosts(): Element[] {
  const within = (root: Document | ShadowRoot): Element[] => {
    const all = [...root.querySelectorAll("*")];
    const hosts = all.filter(({ localName }) => localName.startsWith("letterhead-"));
    return hosts.concat(all.flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])));
  };
  return within(document);
}
