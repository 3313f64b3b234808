import { say } from "#words/words.ts";
import type { Period } from "./period.ts";
import { isWhole, lookingAt, shifted, zoomed } from "./view.ts";

interface ToolsProps {
  readonly view: Period;
  readonly whole: Period;
  readonly brush: Period | null;
  readonly setView: (view: Period) => void;
}

const CLOSER = 0.5;
const STEP = 0.5;

/** Looks closer at what is brushed, or at the middle of what is seen; goes earlier and later. */
export function Tools({ view, whole, brush, setView }: ToolsProps) {
  const all = isWhole(view, whole);
  const closer = brush ? lookingAt(brush, whole) : zoomed(view, CLOSER, whole);
  const tools = [
    {
      key: "chartsEarlier",
      sign: "‹",
      to: shifted(view, -STEP, whole),
      off: view.from <= whole.from,
    },
    { key: "chartsLater", sign: "›", to: shifted(view, STEP, whole), off: view.to >= whole.to },
    {
      key: "chartsCloser",
      sign: "+",
      to: closer,
      off: closer.to - closer.from >= view.to - view.from,
    },
    { key: "chartsAll", sign: "−", to: all ? whole : zoomed(view, 1 / CLOSER, whole), off: all },
  ] as const;
  return (
    <span class="tools" role="group" aria-label={say("chartsLook")}>
      {tools.map(({ key, sign, to, off }) => (
        <button
          key={key}
          class="tool"
          aria-label={say(key)}
          title={say(key)}
          aria-disabled={off}
          onClick={() => off || setView(to)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </span>
  );
}
