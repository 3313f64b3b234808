import { inSlices, type Work } from "./idle.ts";
import { isOff } from "./off.ts";
import { restlessness } from "./restless.ts";
import { findCustomRoots, findRoots } from "./roots.ts";
import { walk } from "./walk.ts";
import { type Batch, changesIn, type Watch, watch } from "./watch.ts";
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
  soon(work: () => Work): void;
  /** Whether the page churned without end, so that its changes are left alone. */
  isPaused(): boolean;
  /** Looks at everything again after a pause. */
  resume(): void;
  /** Looks at nothing any more. */
  stop(): void;
}

/** What a look knows. */
interface Sight {
  readonly page: Document;
  /** Calls a reader; null once that was done. */
  call: (() => void) | null;
  readonly watching: Watch;
  readonly isRestless: ReturnType<typeof restlessness>;
  /** The open shadow roots that were met. */
  readonly roots: Set<ShadowRoot>;
  found: Found;
  /** The reader, who takes what was found; until there is one it is kept. */
  take: ((found: Found) => void) | null;
  dog: Watchdog;
  /** The work that was asked for last. */
  last?: Promise<void>;
  isPaused: boolean;
  isOver: boolean;
}

const nothing = (): Found => ({ hits: new Set(), touched: new Set(), roots: new Set() });

function stop(sight: Sight): void {
  sight.isOver = true;
  sight.watching.rest();
}

/** Calls a reader, the first time. Only now the page's wish is asked for: most pages have no name, and no such wish. */
function callReader(sight: Sight): void {
  const { call, page } = sight;
  sight.call = null;
  if (call && isOff(page)) stop(sight);
  else call?.();
}

function hand(sight: Sight): void {
  const { found, take } = sight;
  if (take) sight.found = nothing();
  take?.(found);
}

/** Sees to it that our work does not outgrow a page that churns. */
function worked(sight: Sight, ms: number): void {
  if (!sight.dog.worked(ms, performance.now()) || sight.isPaused) return;
  sight.isPaused = true;
  sight.watching.rest();
  callReader(sight);
  hand(sight);
}

/** Does work in idle slices, after what was asked for before. */
function soon(sight: Sight, work: () => Work): void {
  const { last } = sight;
  const inTurn = async () => {
    await last;
    await inSlices(
      work(),
      () => sight.isOver,
      (ms) => worked(sight, ms),
    );
  };
  // What fails is told in the console, and does not keep what follows from being done.
  sight.last = new Promise((done) => void inTurn().finally(done));
}

/** Looks into a root from now on. */
function enter(sight: Sight, root: ShadowRoot): void {
  if (sight.roots.has(root) || sight.isOver) return;
  sight.roots.add(root);
  sight.found.roots.add(root);
  sight.watching.observe(root);
  soon(sight, () => search(sight, [root]));
}

function* search(sight: Sight, nodes: Iterable<Node>): Generator<void> {
  const hit = (text: Text) => {
    sight.found.hits.add(text);
    callReader(sight);
  };
  for (const node of nodes) if (node.isConnected) yield* walk(node, hit);
  hand(sight);
  const met = (root: ShadowRoot) => enter(sight, root);
  for (const node of nodes)
    if (node.nodeType !== node.TEXT_NODE)
      yield* sight.take || node.getRootNode() !== sight.page
        ? findRoots(node, met)
        : findCustomRoots(node, met);
}

function* searchChanges(sight: Sight, batches: readonly Batch[]): Generator<void> {
  const { came, touched } = yield* changesIn(batches, sight.isRestless);
  if (sight.take) for (const node of touched) sight.found.touched.add(node);
  yield* search(sight, came);
}

function heed(sight: Sight, batches: readonly Batch[]): void {
  sight.dog.changed();
  soon(sight, () => searchChanges(sight, batches));
}

/** Watches everything from now on. Returns the search through what is there. */
function begin(sight: Sight): Generator<void> {
  const all = [sight.page, ...sight.roots];
  all.forEach(sight.watching.observe);
  return search(sight, all);
}

function follow(sight: Sight, take: Sight["take"]): void {
  if (sight.take) soon(sight, () => begin(sight));
  sight.take = take;
  for (const root of sight.roots) sight.found.roots.add(root);
  soon(sight, function* () {
    hand(sight);
    yield* findRoots(sight.page, (root) => enter(sight, root));
  });
}

/**
 * Looks for text that may hold a name, now and in what the page adds, until it is stopped; on a page that asks to be left
 * alone, until there is some. `call` is called once, when a reader has something to do.
 */
export function lookAt(page: Document, call: () => void, watchOver = watchdog): Look {
  const sight: Sight = {
    page,
    call,
    watching: watch((batches) => heed(sight, batches)),
    isRestless: restlessness(),
    roots: new Set(),
    found: nothing(),
    take: null,
    dog: watchOver(),
    isPaused: false,
    isOver: false,
  };
  // The first step is done at once: of a small page it is all there is, and waiting would cost more than looking.
  const work = begin(sight);
  if (!work.next().done) soon(sight, () => work);
  return {
    follow: (take) => follow(sight, take),
    soon: (work) => soon(sight, work),
    isPaused: () => sight.isPaused,
    resume() {
      sight.isPaused = false;
      sight.dog = watchOver();
      soon(sight, () => begin(sight));
    },
    stop: () => stop(sight),
  };
}
