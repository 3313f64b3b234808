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

/** Waits until the page is laid out, runs the work once, cold, and leaves its milliseconds and its result, or why it failed, where the bench reads them. */
export async function timed(work: () => unknown): Promise<void> {
  await loaded();
  await painted();
  try {
    const start = performance.now();
    const result = work();
    leave({ ms: performance.now() - start, result });
  } catch (error) {
    leave({ error: String(error) });
  }
}
