import { inSlices } from "./idle.ts";
import { restlessness } from "./restless.ts";
import { findCustomRoots, findRoots } from "./roots.ts";
import { walk } from "./walk.ts";
import { changesIn, type Watch, watch } from "./watch.ts";
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

/** What a look knows. */
interface Sight {
  readonly page: Document;
  /** The open shadow roots that were met. */
  readonly roots: Set<ShadowRoot>;
  readonly observe: Watch["observe"];
  readonly soon: Look["soon"];
  /** Looks into a root from now on. */
  readonly enter: (root: ShadowRoot) => void;
  found: Found;
  /** Calls a reader, the first time. */
  readonly call: () => void;
  /** The reader, who takes what was found; until there is one it is kept. */
  take: ((found: Found) => void) | null;
}

function hand(sight: Sight): void {
  const { found, take } = sight;
  if (take) sight.found = nothing();
  take?.(found);
}

function* search(sight: Sight, nodes: Iterable<Node>): Generator<void> {
  const { page, enter } = sight;
  const hit = (text: Text) => {
    sight.found.hits.add(text);
    sight.call();
  };
  for (const node of nodes) if (node.isConnected) yield* walk(node, hit);
  hand(sight);
  for (const node of nodes)
    if (node.nodeType !== Node.TEXT_NODE)
      yield* sight.take || node.getRootNode() !== page
        ? findRoots(node, enter)
        : findCustomRoots(node, enter);
}

function begin(sight: Sight): void {
  const all = [sight.page, ...sight.roots];
  all.forEach(sight.observe);
  sight.soon(() => search(sight, all));
}

function follow(sight: Sight, take: Sight["take"]): void {
  if (sight.take) begin(sight);
  sight.take = take;
  for (const root of sight.roots) sight.found.roots.add(root);
  sight.soon(function* () {
    hand(sight);
    yield* findRoots(sight.page, sight.enter);
  });
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
  const isRestless = restlessness();
  let dog = watchOver();
  let isPaused = false;
  let isCalled = false;
  const soon = inTurn(signal, (ms) => {
    if (!dog.worked(ms, performance.now()) || isPaused) return;
    isPaused = true;
    watching.rest();
    sight.call();
    hand(sight);
  });
  const watching = watch((batches) => {
    dog.changed();
    soon(function* () {
      const { came, touched } = yield* changesIn(batches, isRestless);
      if (sight.take) for (const node of touched) sight.found.touched.add(node);
      yield* search(sight, came);
    });
  }, signal);
  const sight: Sight = {
    page,
    roots: new Set(),
    observe: watching.observe,
    soon,
    enter(root) {
      if (sight.roots.has(root)) return;
      sight.roots.add(root);
      sight.found.roots.add(root);
      watching.observe(root);
      soon(() => search(sight, [root]));
    },
    found: nothing(),
    call() {
      if (!isCalled) call();
      isCalled = true;
    },
    take: null,
  };
  begin(sight);
  return {
    follow: (take) => follow(sight, take),
    soon,
    isPaused: () => isPaused,
    resume() {
      isPaused = false;
      dog = watchOver();
      begin(sight);
    },
    stop: () => undo.abort(),
  };
}
