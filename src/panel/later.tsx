import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "#words/words.ts";
import { reasonOf } from "./hooks.ts";
import { Waiting } from "./Once.tsx";

type State<P> =
  | { readonly state: "coming" }
  | { readonly state: "here"; readonly View: ComponentType<P> }
  | { readonly state: "failed"; readonly why: string };

/** Says that a view's code is missing, as after an update under an open panel: only the panel of the new version has it. */
function Missing({ why }: { why: string }) {
  return (
    <div class="pad trouble" role="alert">
      <p>{say("viewFailed", why)}</p>
      <button type="button" class="plain" onClick={() => location.reload()}>
        {say("viewReload")}
      </button>
    </div>
  );
}

/** A view whose code comes when it is first shown, and then is there at once: what the panel opens with need not wait for it. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: State<P> = { state: "coming" };
  return function Later(props: P) {
    const [now, setNow] = useState(known);
    useEffect(() => {
      let current = true;
      const tell = (state: State<P>) => {
        if (state.state === "here") known = state;
        if (current) setNow(state);
      };
      if (known.state === "coming")
        load().then(
          (View) => tell({ state: "here", View }),
          (error: unknown) => tell({ state: "failed", why: reasonOf(error) }),
        );
      return () => {
        current = false;
      };
    }, []);
    if (now.state === "coming") return <Waiting />;
    return now.state === "here" ? <now.View {...props} /> : <Missing why={now.why} />;
  };
}
