import { useEffect, useState } from "preact/hooks";
import browser from "./browser.ts";
import { type Front, watchFront } from "./front.ts";
import { askFront, heldFront } from "./known.ts";
import { arrive } from "./places.ts";
import { type Route, routeOf } from "./route.ts";

/** Something that was asked for: not here yet, here, or failed, why, and the way to try again. */
export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed"; readonly why: string; readonly again: () => void };

/** What went wrong, in its own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const hereIs = <T>(value: T): Asked<T> => ({ state: "here", value });

/** The answer, unless all that it says is here already: then nothing is drawn anew. */
const unlessSame =
  <T>(value: T) =>
  (asked: Asked<T>): Asked<T> =>
    asked.state === "here" && JSON.stringify(asked.value) === JSON.stringify(value)
      ? asked
      : hereIs(value);

/**
 * Asks whenever `key` changes; an answer to an older key is dropped. What was here stays until the new answer comes.
 * What is `held` is here from the beginning, until the first answer says otherwise.
 */
export function useAnswer<T>(
  ask: () => Promise<T>,
  key: string,
  held?: () => T | undefined,
): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(() => {
    const value = held?.();
    return value === undefined ? { state: "waiting" } : hereIs(value);
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const again = () => setTurn((n) => n + 1);
    ask().then(
      (value) => current && setAsked(held ? unlessSame(value) : hereIs(value)),
      (error: unknown) => current && setAsked({ state: "failed", why: reasonOf(error), again }),
    );
    return () => {
      current = false;
    };
  }, [key, turn]);
  return asked;
}

/** The page in front, kept up to date. */
export function useFront(): Asked<Front> {
  const [turn, setTurn] = useState(0);
  useEffect(() => watchFront(() => setTurn((n) => n + 1)), []);
  return useAnswer(askFront, String(turn), heldFront);
}

/** The route, from the URL's hash. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => {
      arrive(location.hash);
      setHash(location.hash);
    };
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

/** Whether the window is as a media query says, kept up to date. */
export function useMedia(query: string): boolean {
  const [media] = useState(() => matchMedia(query));
  const [matches, setMatches] = useState(media.matches);
  useEffect(() => {
    const changed = () => setMatches(media.matches);
    changed(); // A side panel is measured while it opens, before anybody listens.
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, [media]);
  return matches;
}
