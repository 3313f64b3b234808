import { type Asking, asking, type Questions } from "./ask.ts";
import { type Api, nativeApi } from "./native.ts";

/** The background, as a script on a visited page asks it. When the extension is gone, `gone` is called and the question fails. */
export function backgroundFor<Q extends Questions>(api: Api, gone: () => void): Asking<Q> {
  return asking<Q>((message) => {
    if (nativeApi()) return api.runtime.sendMessage(message);
    gone();
    return Promise.reject(new Error("Letterhead was updated; reload the page to go on"));
  });
}
