import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { say } from "#words/words.ts";

/** Something that was done, in words, and the way to undo it if there is one. */
interface Toast {
  readonly words: string;
  readonly undo?: () => void;
}

const Telling = createContext<(toast: Toast) => void>(() => {});

/** Says at the panel's lower edge that something was done. */
export function useToast(): (toast: Toast) => void {
  return useContext(Telling);
}

/** How long a toast stays, in milliseconds; one with an undo stays until the next. */
const STAY = 4000;

/** The place for toasts, around all that may tell one. It is there before the first, so that screen readers hear it. */
export function Toasts({ children }: { children: ComponentChildren }) {
  const [toast, setToast] = useState<Toast | null>(null);
  useEffect(() => {
    if (!toast || toast.undo) return;
    const timer = setTimeout(() => setToast(null), STAY);
    return () => clearTimeout(timer);
  }, [toast]);
  const undo = () => {
    toast?.undo?.();
    setToast(null);
  };
  return (
    <Telling.Provider value={setToast}>
      {children}
      <div class={toast ? "toast shown" : "toast"} role="status">
        {toast?.words}
        {toast?.undo && (
          <>
            <button type="button" class="deed" onClick={undo}>
              {say("undo")}
            </button>
            <button type="button" class="deed" onClick={() => setToast(null)}>
              {say("panelClose")}
            </button>
          </>
        )}
      </div>
    </Telling.Provider>
  );
}
