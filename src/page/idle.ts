/** How long one slice of work may keep the page waiting, in milliseconds; the browser may collect garbage in it, which takes twice as long. */
const SLICE = 2;

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

/** Work in steps; a step that gives a promise waits for it. */
export type Work<Result = void> = Generator<Promise<unknown> | undefined | void, Result>;

/** Waits for an answer between two steps; work whose answer fails, fails. */
export function* awaited<T>(answer: Promise<T>): Work<T> {
  let came: { readonly value: T } | undefined;
  yield answer.then((value) => (came = { value }));
  return came!.value;
}

/** Does steps for one slice of time, or until one has to wait. Returns the last one. */
function slice(work: Work, start: number): ReturnType<Work["next"]> {
  const end = start + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done || step.value || performance.now() >= end) return step;
  }
}

/**
 * Does the steps of `work` in slices of 2 ms, the first when the page is idle, at the latest after half a second; tells how
 * many milliseconds each took. Resolves when all is done or it is over, rejects when a step throws or what it waits for fails.
 */
export async function inSlices(
  work: Work,
  isOver: () => boolean,
  spent: (ms: number) => void,
): Promise<void> {
  for (let wait = nextIdle; ; wait = nextBreath) {
    await new Promise<void>(wait);
    if (isOver()) return;
    const start = performance.now();
    let step;
    try {
      step = slice(work, start);
    } finally {
      spent(performance.now() - start);
    }
    if (step.done) return;
    await step.value;
  }
}
