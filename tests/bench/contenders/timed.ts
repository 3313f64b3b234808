// What a contender is measured by. It runs as a content script of its own world, in a document that nobody has read yet.

const loaded = () =>
  new Promise((resolve) => {
    if (document.readyState === "complete") resolve(undefined);
    else addEventListener("load", resolve, { once: true });
  });

const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const leave = (what: object) => {
  document.documentElement.dataset["bench"] = JSON.stringify(what);
};

/**
 * Waits until the page is laid out, runs the work once, cold, and leaves its milliseconds and its result, or why it failed,
 * where the bench reads them. What it waited for others, while the page's thread was free, is left beside and not counted.
 */
export async function timed(work: (waited: (ms: number) => void) => unknown): Promise<void> {
  await loaded();
  await painted();
  let wait = 0;
  try {
    const start = performance.now();
    const done = work((ms) => (wait += ms));
    const result = done instanceof Promise ? await done : done;
    leave({ ms: performance.now() - start - wait, wait, result });
  } catch (error) {
    leave({ error: String(error) });
  }
}
