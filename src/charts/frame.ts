import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

/** How much room a chart has, and how wide words are in it; both in pixels. `width` is 0 until the chart stands. */
export interface Frame {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly wide: (text: string) => number;
  /** The size of the letters. */
  readonly em: number;
}

/** Measures words in the font of an element, each once; in the boldest weight that a chart has. */
function measuring(element: HTMLElement): (text: string) => number {
  const pen = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  // Not the short form `font`: it is empty in forced colours (Chromium 156).
  const { fontSize, fontFamily } = getComputedStyle(element);
  if (pen) pen.font = `600 ${fontSize} ${fontFamily}`;
  return (text) => {
    const width = known.get(text) ?? Math.ceil(pen?.measureText(text).width ?? 0);
    known.set(text, width);
    return width;
  };
}

/** Watches the room of the element that `ref` is given to. */
export function useFrame(): Frame {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const read = () => setWidth(ref.current?.clientWidth ?? 0);
    // Not at once: a chart that is drawn anew has another height, of which the observer would tell again.
    const watch = new ResizeObserver(() => requestAnimationFrame(read));
    watch.observe(ref.current!);
    read();
    return () => watch.disconnect();
  }, []);
  const wide = useMemo(
    () => (ref.current && width > 0 ? measuring(ref.current) : () => 0),
    [width],
  );
  const em =
    ref.current && width > 0 ? Number.parseFloat(getComputedStyle(ref.current).fontSize) : 0;
  return { ref, width, wide, em };
}
