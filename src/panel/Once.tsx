import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "#words/words.ts";
import type { Asked } from "./hooks.ts";
import { keepWordings } from "./wordings.ts";

interface Props<T> {
  readonly asked: Asked<T>;
  readonly draw: (value: T) => ComponentChildren;
  /** What stands above the reason where nothing else of the view is drawn. */
  readonly title?: string;
}

interface FailedProps {
  readonly why: string;
  readonly again: () => void;
  readonly title?: string | undefined;
}

/** Says that something could not be read, why, and how to try again. */
export function Failed({ why, again, title }: FailedProps) {
  return (
    <div class="pad trouble" role="alert">
      {title && <h1 class="title serif">{title}</h1>}
      <p>{say("panelFailed", why)}</p>
      <button type="button" class="plain" onClick={again}>
        {say("panelAgain")}
      </button>
    </div>
  );
}

/** A line that shows only when something takes long enough to be missed. */
export function Waiting() {
  return (
    <p class="quiet pad waiting" role="status">
      {say("panelReading")}
    </p>
  );
}

/** Draws what was asked for once it is here; until then a quiet line, and on failure the reason and a way to try again. */
export function Once<T>({ asked, draw, title }: Props<T>) {
  const isHere = asked.state === "here";
  useEffect(() => {
    if (isHere) keepWordings();
  }, [isHere]);
  if (isHere) return <>{draw(asked.value)}</>;
  if (asked.state === "waiting") return <Waiting />;
  return <Failed why={asked.why} again={asked.again} title={title} />;
}
