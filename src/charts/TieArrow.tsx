import { slotOf } from "#corpus/palette.ts";
import { headOf, pathOf } from "./curve.ts";
import { type Arrow, HEAD, type Line } from "./network.ts";

interface DrawnProps {
  readonly href: string;
  readonly words: string;
  readonly current: boolean;
  readonly faint: boolean;
  readonly point: (over: boolean) => void;
}

/** What arrows and dotted lines have in common: a link with a name, wide enough to be hit. */
function linkOf({ href, words, current, point }: DrawnProps) {
  return {
    href,
    "data-stop": "",
    tabIndex: -1,
    "aria-label": words,
    "aria-current": current ? ("true" as const) : undefined,
    onFocus: () => point(true),
    onBlur: () => point(false),
    onPointerEnter: () => point(true),
    onPointerLeave: () => point(false),
  };
}

/** A tie: an arrow in the colour of who writes, the thicker the more letters. */
export function TieArrow({ arrow, ...drawn }: DrawnProps & { readonly arrow: Arrow }) {
  const { curve, thick, tie } = arrow;
  const path = pathOf(curve);
  return (
    <a class={`tie slot-${slotOf(tie.from)} ${drawn.faint ? "faint" : ""}`} {...linkOf(drawn)}>
      <path class="hit" d={path} />
      <path class="shaft" d={path} stroke-width={thick} />
      <path class="head" d={headOf(curve, HEAD + thick)} />
    </a>
  );
}

/** A meeting of two who never wrote: a dotted line. */
export function MeetingLine({ line, ...drawn }: DrawnProps & { readonly line: Line }) {
  const path = pathOf(line.curve);
  return (
    <a class={`tie met ${drawn.faint ? "faint" : ""}`} {...linkOf(drawn)}>
      <path class="hit" d={path} />
      <path class="shaft" d={path} />
    </a>
  );
}
