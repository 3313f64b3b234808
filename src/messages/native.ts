import type { Browser } from "webextension-polyfill";
import type { Sender } from "./answer.ts";
import type { Answered, Asked } from "./ask.ts";

/** What a script on a visited page needs of the browser. */
export type Api = Pick<Browser, "runtime" | "storage" | "i18n">;

/**
 * The browser's own promise-based API, for scripts on visited pages, which need not carry the polyfill.
 * Null once the extension was updated or removed. A page's element with the id "browser" is not mistaken for it.
 */
export function nativeApi(): Api | null {
  const { browser, chrome } = globalThis as { browser?: Partial<Api>; chrome?: Partial<Api> };
  const api = browser?.runtime?.id ? browser : chrome;
  return api?.runtime?.id ? (api as Api) : null;
}

type Answer = (message: unknown, sender: Sender) => Promise<unknown>;

/** Whether a message asks something, which others that pass through a page do not. */
function isAsked(message: unknown): boolean {
  return typeof (message as Partial<Asked> | null)?.ask === "string";
}

/** Listens on a visited page until `signal` is aborted. Answers through the callback, which both browsers understand. */
export function listen(api: Api, answer: Answer, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, respond: (value: unknown) => void) => {
    if (!isAsked(message)) return undefined;
    const failed = (error: unknown): Answered => ({ ok: false, error: String(error) });
    void answer(message, sender).catch(failed).then(respond);
    return true;
  };
  api.runtime.onMessage.addListener(listener as never);
  signal.addEventListener("abort", () => api.runtime.onMessage.removeListener(listener as never));
}
