import { inSlices } from "./idle.ts";
import { restlessness } from "./restless.ts";
import { findCustomRoots, findRoots } from "./roots.ts";
import { walk } from "./walk.ts";
import { type Batch, changesIn, watch } from "./watch.ts";
import { type Watchdog, watchdog } from "./watchdog.ts";

/** What was found since the last time. */
export interface Found {
  /** Text nodes that may hold a name. */
  readonly hits: Set<Text>;
  /** Nodes that changed otherwise. */
  readonly touched: Set<Node>;
  /** Open shadow roots that were met. */
  readonly roots: Set<ShadowRoot>;
}

/** The look at a page. It goes on looking, and a reader follows it: a page is walked once. */
export interface Look {
  /** Hands over what was found so far, and from now on, at most four times a second. */
  follow(take: (found: Found) => void): void;
  /** Does work in idle slices, after what was asked for before. */
  soon(work: () => Iterator<unknown>): void;
  /** Whether the page churned without end, so that its changes are left alone. */
  isPaused(): boolean;
  /** Looks at everything again after a pause. */
  resume(): void;
  /** Looks at nothing any more. */
  stop(): void;
}

const nothing = (): Found => ({ hits: new Set(), touched: new Set(), roots: new Set() });

/** The page asks to be left alone: `<meta name="letterhead" content="off">`. */
function isOff(page: Document): boolean {
  return page.querySelector('meta[name="letterhead" i][content="off" i]') !== null;
}

/** Work in idle slices, one after the other, until `signal` is aborted. */
function inTurn(signal: AbortSignal, spent: (ms: number) => void): Look["soon"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    last = last.then(() => inSlices(work(), signal, spent));
  };
}

/**
 * Looks for text that may hold a name, now and in what the page adds, until `undo` is aborted. `call` is called once, when a
 * reader has something to do. Null for a page that asks to be left alone.
 */
export function lookAt(
  page: Document,
  call: () => void,
  undo: AbortController,
  watchOver: () => Watchdog = watchdog,
): Look | null {
  if (isOff(page)) return null;
  const { signal } = undo;
  const roots = new Set<ShadowRoot>();
  const isRestless = restlessness();
  let dog = watchOver();
  let isPaused = false;
  let found = nothing();
  let take: ((found: Found) => void) | null = null;
  let isCalled = false;

  const callOnce = () => {
    if (!isCalled) call();
    isCalled = true;
  };
  const hand = () => {
    const now = found;
    if (take) found = nothing();
    take?.(now);
  };
  const pause = () => {
    isPaused = true;
    watching.rest();
    callOnce();
    hand();
  };
  const soon = inTurn(signal, (ms) => {
    if (dog.worked(ms, performance.now()) && !isPaused) pause();
  });
  const hit = (text: Text) => {
    found.hits.add(text);
    callOnce();
  };
  const enter = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    found.roots.add(root);
    watching.observe(root);
    soon(() => search([root]));
  };
  function* search(nodes: Iterable<Node>): Generator<void> {
    for (const node of nodes) if (node.isConnected) yield* walk(node, hit);
    hand();
    for (const node of nodes)
      if (node.nodeType !== Node.TEXT_NODE)
        yield* take || node.getRootNode() !== page
          ? findRoots(node, enter)
          : findCustomRoots(node, enter);
  }
  function* again(batches: readonly Batch[]): Generator<void> {
    const { came, touched } = yield* changesIn(batches, isRestless);
    if (take) for (const node of touched) found.touched.add(node);
    yield* search(came);
  }
  const watching = watch((batches) => {
    dog.changed();
    soon(() => again(batches));
  }, signal);
  const begin = () => {
    [page, ...roots].forEach(watching.observe);
    soon(() => search([page, ...roots]));
  };

  begin();
  return {
    follow(taking) {
      if (take) begin();
      take = taking;
      for (const root of roots) found.roots.add(root);
      soon(function* () {
        hand();
        yield* findRoots(page, enter);
      });
    },
    soon,
    isPaused: () => isPaused,
    resume() {
      isPaused = false;
      dog = watchOver();
      begin();
    },
    stop: () => undo.abort(),
  };
}
