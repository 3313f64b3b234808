import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { say } from "#words/words.ts";
import { theSearcher } from "#search/start.ts";
import { hashOf, routeOf } from "./route.ts";
import "./search.css";

/** Goes to the results of a query; while it is being typed, the steps are one in the history. */
function go(query: string): void {
  const hash = hashOf({ view: "search", query });
  if (routeOf(location.hash).view === "search") location.replace(hash);
  else location.hash = hash;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/** “/” brings the reader here from anywhere in the panel. */
function useSlash(focus: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const withOthers = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== "/" || withOthers || isTyping(event.target)) return;
      event.preventDefault();
      focus();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

/** The text in the field: what the reader types, or what the route says when that did not come from here. */
function useText(query: string) {
  const [text, setText] = useState(query);
  /** What was typed and has not come back as the route yet: the reader may be some letters ahead of it. */
  const ahead = useRef<string[]>([]);
  // Before anything else can be typed: a letter that came in between would be lost.
  useLayoutEffect(() => {
    const own = ahead.current.indexOf(query);
    ahead.current = own < 0 ? [] : ahead.current.slice(own + 1);
    if (own < 0) setText(query);
  }, [query]);
  const type = (next: string) => {
    ahead.current.push(next);
    setText(next);
    go(next);
  };
  return [text, type] as const;
}

/** The search field; `query` is what is searched for now, empty in the other views. The results are in `SearchView`. */
export function SearchBox({ query }: { query: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, type] = useText(query);
  useSlash(() => {
    field.current?.focus();
    field.current?.select();
  });
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      type("");
    }
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      document.querySelector<HTMLElement>("[data-result]")?.focus();
    }
  };
  return (
    <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={field}
        class="search-field"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        dir={text === "" ? undefined : "auto"} // The placeholder runs as the panel does.
        aria-label={say("searchLabel")}
        aria-keyshortcuts="/"
        placeholder={say("searchPlaceholder")}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={() => void theSearcher()} // It is ready by the time that something is typed.
      />
      {text === "" && (
        <kbd class="search-key" aria-hidden="true">
          /
        </kbd>
      )}
    </form>
  );
}
