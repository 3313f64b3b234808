/** Over so many milliseconds … */
const SPAN = 8000;
/** … we work at most a quarter of the time, on a page that changes so often in them: at least twice a second. */
const MOST = SPAN / 4;
const OFTEN = SPAN / 500;

/** Watches over our own work on a page that churns without end. */
export interface Watchdog {
  /** The page changed. */
  changed(): void;
  /** We worked so many milliseconds, until `now`. True when that is too much: time to stop. */
  worked(ms: number, now: number): boolean;
}

/** A large page that is read once is much work, but no churn: only the two together are too much. */
export function watchdog(): Watchdog {
  let since = 0;
  let work = 0;
  let changes = 0;
  return {
    changed: () => void changes++,
    worked(ms, now) {
      if (now - since > SPAN) [since, work, changes] = [now, 0, 0];
      work += ms;
      return work > MOST && changes >= OFTEN;
    },
  };
}
