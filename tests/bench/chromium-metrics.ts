import type { Page as Tab } from "puppeteer-core";

/** The metrics that Chromium keeps of a page: seconds of the main thread, bytes of the heap, counts. */
export async function metricsOf(tab: Tab): Promise<(name: string) => number> {
  const session = await tab.createCDPSession();
  // Time of the thread itself: what else the machine does meanwhile does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

/** Milliseconds that the page's main thread works during so many milliseconds. */
export async function workDuring(tab: Tab, ms: number): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const work = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await work();
  await new Promise((done) => setTimeout(done, ms));
  const after = await work();
  await session.detach();
  return after - before;
}
