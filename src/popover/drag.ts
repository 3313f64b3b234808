/** How far something is moved, in pixels. */
interface Way {
  readonly x: number;
  readonly y: number;
}

/** How far one press of an arrow key moves, in pixels; with Shift four times as far. */
const STEP = 16;

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Moves by arrow key; any other key is left alone. */
export function moveByKey(event: KeyboardEvent, move: (by: Way) => void): void {
  const way = ARROWS[event.key];
  if (!way) return;
  event.preventDefault();
  const times = event.shiftKey ? 4 : 1;
  move({ x: way.x * times, y: way.y * times });
}

/** Follows a pointer that was pressed on a handle until it is lifted. */
export function drag(pressed: PointerEvent, move: (by: Way) => void): void {
  const handle = pressed.target;
  if (!(handle instanceof Element) || pressed.button !== 0) return;
  let last = pressed;
  const done = new AbortController();
  const moved = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.pointerId !== pressed.pointerId) return;
    move({ x: event.clientX - last.clientX, y: event.clientY - last.clientY });
    last = event;
  };
  handle.setPointerCapture(pressed.pointerId);
  handle.addEventListener("pointermove", moved, { signal: done.signal });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"])
    handle.addEventListener(end, () => done.abort(), { signal: done.signal });
}
