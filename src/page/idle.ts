/** How long one slice of work may keep the page waiting, in milliseconds. */
const SLICE = 4;

/** Resolves when the page is idle, at the latest after half a second; never, once `signal` is aborted. */
export function idle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const handle = requestIdleCallback(() => resolve(), { timeout: 500 });
    signal.addEventListener("abort", () => cancelIdleCallback(handle), { once: true });
  });
}

/** Does the steps of `work` in idle slices. Resolves when all is done; never, once `signal` is aborted. */
export async function inSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  for (;;) {
    await idle(signal);
    const end = performance.now() + SLICE;
    do {
      if (work.next().done) return;
    } while (performance.now() < end);
  }
}
