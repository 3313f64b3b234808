// Runs in the panel with its list of letters: scrolls through it and clocks every frame. Functions travel as their source.

/** Every frame of a passage, in milliseconds: from one to the next, and the main thread's work in it. */
export interface Passage {
  readonly intervals: number[];
  readonly work: number[];
  /** Frames after which nothing stood in the middle of the list. */
  readonly bare: number;
}

/** How high the list is that can be scrolled, in pixels; 0 while there is none. */
export function heightOfList(): number {
  const all = [...document.querySelectorAll(".scroller"), document.scrollingElement!];
  return Math.max(...all.map((element) => element.scrollHeight - element.clientHeight));
}

/** Scrolls by so many pixels in each of so many frames, turning round at the ends; stands still for 0. */
export async function passage(step: number, frames: number): Promise<Passage> {
  const all = [...document.querySelectorAll(".scroller"), document.scrollingElement!];
  const room = (element: Element) => element.scrollHeight - element.clientHeight;
  const scroller = all.toSorted((a, b) => room(b) - room(a))[0]!;
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const middle = [left + width / 2, Math.max(top, 0) + Math.min(height, innerHeight) / 2] as const;
  const isBare = () => !document.elementFromPoint(...middle)?.closest("li");
  const result = { intervals: [] as number[], work: [] as number[], bare: 0 };
  const rendered = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => done(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  let [before, way] = [0, 1];
  for (let frame = 0; frame <= frames; frame++) {
    const now = await new Promise<number>((next) => requestAnimationFrame(next));
    const start = performance.now();
    if (frame > 0) result.intervals.push(now - before);
    before = now;
    if (scroller.scrollTop + step * way > room(scroller) || scroller.scrollTop + step * way < 0)
      way = -way;
    scroller.scrollTop += step * way;
    await rendered();
    result.work.push(performance.now() - start);
    if (step > 0 && isBare()) result.bare++;
  }
  return result;
}
