import type { ComponentChildren } from "preact";
import type { Asked } from "./hooks.ts";

/** Draws what was asked for once it is here; until then a quiet line, and on failure the reason. */
export function Once<T>({
  asked,
  draw,
}: {
  asked: Asked<T>;
  draw: (value: T) => ComponentChildren;
}) {
  if (asked.state === "here") return <>{draw(asked.value)}</>;
  if (asked.state === "waiting")
    return (
      <p class="quiet pad" role="status">
        Reading…
      </p>
    );
  return (
    <p class="pad trouble" role="alert">
      This could not be read: {asked.why}. Reload the panel to try again.
    </p>
  );
}
