/** How long one slice of work may keep the page waiting, in milliseconds. */
const SLICE = 4;

/** Browsers run background tasks when nothing else waits, at once if the page rests; idle callbacks come but every 50 ms. */
interface Scheduler {
  postTask(task: () => void, options: { priority: "background" }): unknown;
}

function nextIdle(go: () => void): void {
  requestIdleCallback(go, { timeout: 500 });
}

function nextBreath(go: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask) scheduler.postTask(go, { priority: "background" });
  else nextIdle(go);
}

/** Does steps for one slice of time. Returns whether all are done. */
function slice(work: Iterator<unknown>, start: number): boolean {
  const end = start + SLICE;
  do {
    if (work.next().done) return true;
  } while (performance.now() < end);
  return false;
}

/**
 * Does the steps of `work` in slices of 4 ms, the first when the page is idle, at the latest after half a second; tells how
 * many milliseconds each took. Resolves when all is done or it is over, rejects when a step throws.
 */
export async function inSlices(
  work: Iterator<unknown>,
  isOver: () => boolean,
  spent: (ms: number) => void,
): Promise<void> {
  let wait = nextIdle;
  for (let isDone = false; !isDone; wait = nextBreath) {
    await new Promise<void>(wait);
    if (isOver()) return;
    const start = performance.now();
    try {
      isDone = slice(work, start);
    } finally {
      spent(performance.now() - start);
    }
  }
}
