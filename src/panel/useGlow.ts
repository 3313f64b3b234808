import { useEffect, useRef } from "preact/hooks";
import { tellReader } from "./front.ts";

/** What an element needs so that the page shows, while the element is pointed at or has the focus, who it is about. */
interface Glowing {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Rows that only pass under the pointer leave the page alone: how long one must be pointed at, in milliseconds. */
const REST = 60;

/** Lets the mentions of people on the page in front glow while an element is pointed at; ends with the view. */
export function useGlow(tabId: number | null): (people: readonly string[]) => Glowing {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const glow = (people: readonly string[]) => {
    if (tabId !== null) void tellReader(tabId, (reader) => reader.glow(people));
  };
  const soon = (people: readonly string[]) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => glow(people), REST);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      glow([]);
    },
    [tabId],
  );
  return (people) => {
    const on = () => soon(people);
    const off = () => soon([]);
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
  };
}
