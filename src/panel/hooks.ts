import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { type Front, readFront, watchFront } from "./front.ts";
import { type Route, routeOf } from "./route.ts";

/** Something that was asked for: not here yet, here, or failed and why. */
export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed"; readonly why: string };

/** Asks whenever `key` changes; an answer to an older key is dropped. What was here stays until the new answer comes. */
export function useAnswer<T>(ask: () => Promise<T>, key: string): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: "waiting" });
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setAsked({ state: "here", value }),
      (error: unknown) =>
        current &&
        setAsked({ state: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return asked;
}

/** The page in front, kept up to date. */
export function useFront(): Asked<Front> {
  const [turn, setTurn] = useState(0);
  useEffect(() => watchFront(() => setTurn((n) => n + 1)), []);
  return useAnswer(readFront, String(turn));
}

/** The route, from the URL's hash. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    changed(); // It may have changed since the first drawing, when nobody listened yet.
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return routeOf(hash);
}

/** Goes where a card on a page sends the panel, now and later. */
export function useWord(): void {
  useEffect(() => {
    const follow = (hash: unknown) => {
      if (typeof hash !== "string") return;
      location.hash = hash;
      void browser.storage.session.remove("panelHash");
    };
    const changed = (changes: Record<string, { newValue?: unknown }>) =>
      follow(changes["panelHash"]?.newValue);
    void browser.storage.session.get("panelHash").then(({ panelHash }) => follow(panelHash));
    browser.storage.session.onChanged.addListener(changed);
    return () => browser.storage.session.onChanged.removeListener(changed);
  }, []);
}
