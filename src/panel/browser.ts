import type { Browser } from "webextension-polyfill";

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/** The browser's own promise-based API, which every browser has that we run in: our pages open sooner without the polyfill. */
export default (browser ?? chrome) as Browser;
