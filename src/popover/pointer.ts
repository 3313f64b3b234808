import type { Point } from "./corridor.ts";

/** Where the pointer was at a time, in milliseconds. */
interface Sample extends Point {
  readonly time: number;
}

/** How the pointer moves. */
export interface Motion {
  /** Where it was a moment ago, and where it is. */
  readonly way: readonly [Point, Point];
  /** In pixels per millisecond. */
  readonly speed: number;
  /** How long ago it was last heard of, in milliseconds. */
  readonly since: number;
}

/** How far back a movement is measured, in milliseconds: a few frames. */
const WINDOW = 60;

/** The motion that samples, the oldest first, tell of at a time. A pointer of which nothing was heard for a while is at rest. */
export function motionOf(samples: readonly Sample[], now: number): Motion {
  const at = samples.at(-1) ?? { x: 0, y: 0, time: now };
  const from = samples.find(({ time }) => now - time <= WINDOW) ?? at;
  const ms = Math.max(now - from.time, 1);
  const speed = Math.hypot(at.x - from.x, at.y - from.y) / ms;
  return { way: [from, at], speed, since: now - at.time };
}

/** Follows the pointer from now on. Listens only. Returns the way to learn how it moves. */
export function followPointer(signal: AbortSignal): () => Motion {
  let samples: readonly Sample[] = [];
  const moved = ({ clientX: x, clientY: y, timeStamp: time }: PointerEvent) => {
    samples = [...samples.filter((sample) => time - sample.time <= WINDOW), { x, y, time }];
  };
  addEventListener("pointermove", moved, { passive: true, capture: true, signal });
  return () => motionOf(samples, performance.now());
}
