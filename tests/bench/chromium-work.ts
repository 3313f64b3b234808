import type { Page as Tab } from "puppeteer-core";

/** Milliseconds that the page's main thread works during so many milliseconds. */
export async function workDuring(tab: Tab, ms: number): Promise<number> {
  const session = await tab.createCDPSession();
  // The thread's own time: what else the machine does meanwhile does not count.
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
