import { useEffect, useState } from "preact/hooks";
import browser from "./browser.ts";
import type { NotebookView } from "#messages/contract.ts";
import { background } from "./background.ts";
import { type Asked, useAnswer } from "./hooks.ts";

/** The notebook, kept up to date: also what a card keeps, or a panel in another window. */
export function useNotes(): Asked<NotebookView> {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const changed = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith("note"))) setTurn((n) => n + 1);
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  }, []);
  return useAnswer(() => background.notes(), String(turn));
}
