import type { Browser } from "webextension-polyfill";
import type { Sender } from "./answer.ts";
import type { Answered } from "./ask.ts";

/** What a script on a visited page needs of the browser. */
export type Api = Pick<Browser, "runtime" | "storage">;

/**
 * The browser's own promise-based API, for scripts on visited pages, which need not carry the polyfill.
 * Null once the extension was updated or removed. A page's element with the id "browser" is not mistaken for it.
 */
export function nativeApi(): Api | null {
  const { browser, chrome } = globalThis as { browser?: Partial<Api>; chrome?: Partial<Api> };
  const api = browser?.runtime?.id ? browser : chrome;
  return api?.runtime?.id ? (api as Api) : null;
}

type Answer = (message: unknown, sender: Sender) => Promise<Answered> | undefined;

/** Listens on a visited page until `signal` is aborted. Answers through the callback, which both browsers understand. */
export function listen(api: Api, answer: Answer, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    respond: (value: unknown) => void,
  ): true | undefined => {
    const answered = answer(message, sender);
    if (!answered) return undefined;
    void answered.then(respond);
    return true;
  };
  api.runtime.onMessage.addListener(listener as never);
  signal.addEventListener("abort", () => api.runtime.onMessage.removeListener(listener as never));
}
