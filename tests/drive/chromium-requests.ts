import type { Browser, CDPSession } from "puppeteer-core";
import { leaves } from "./outside.ts";

/** What a browser's pages and workers ask for; `release` lets go of a worker, which cannot stop while it is watched. */
export type RequestWatch = { urls(): string[]; release(workerUrl: string): Promise<void> };

type Follower = {
  see(id: string, url: string): void;
  workers: { url: string; release(): Promise<void> }[];
};

/** Collects the addresses beyond this machine that pages, workers and the extension ask for; not Chromium's own errands. */
export async function watchRequests(browser: Browser): Promise<RequestWatch> {
  const seen = new Map<string, string>();
  const workers: Follower["workers"] = [];
  // A worker is watched by the browser and by each of its pages; a redirection keeps the id of its request.
  const see = (id: string, url: string) => void (leaves(url) && seen.set(`${id} ${url}`, url));
  await follow(await browser.target().createCDPSession(), { see, workers });
  return {
    urls: () => [...seen.values()],
    async release(workerUrl) {
      const mine = workers.filter(({ url }) => url === workerUrl);
      await Promise.allSettled(mine.map(({ release }) => release()));
    },
  };
}

// Every target waits until it is watched, so that not even the first request of a service worker slips through.
async function follow(session: CDPSession, follower: Follower) {
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo: { type, url } }) => {
    const release = () => session.send("Target.detachFromTarget", { sessionId });
    if (type === "service_worker") follower.workers.push({ url, release });
    const target = session.connection()?.session(sessionId);
    if (target) void watch(target, follower);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
}

// Not every kind of target knows the network, and a target may go before it is watched: neither is an error.
async function watch(session: CDPSession, follower: Follower) {
  session.on("Network.requestWillBeSent", ({ requestId, request }) =>
    follower.see(requestId, request.url),
  );
  session.on("Network.webSocketCreated", ({ requestId, url }) => follower.see(requestId, url));
  await Promise.allSettled([
    session.send("Network.enable"),
    follow(session, follower),
    session.send("Runtime.runIfWaitingForDebugger"),
  ]);
}
