import { brief, median, quantile } from "./numbers.ts";

/** A fixed piece of pure computation: what it takes says how busy the machine is, and nothing of us. */
function sing(): number {
  const start = performance.now();
  let state = 1;
  for (let turn = 0; turn < 4_000_000; turn++)
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
  return performance.now() - start + (state === 0 ? 1 : 0);
}

/** How far the slow songs may be from the fast ones before a run is called noisy. */
const NOISY = 2;

/** What the canary says at the end. */
export interface Song {
  readonly verdict: string;
  readonly spread: number;
}

/** A canary that is to sing now and then during a run. */
export function canary(): { sing(): void; verdict(): Song } {
  const songs: number[] = [];
  sing();
  return {
    sing: () => void songs.push(sing()),
    verdict() {
      const spread = quantile(songs, 0.9) / quantile(songs, 0.1);
      const state = spread > NOISY ? "NOISY: take these figures with care" : "quiet";
      const verdict = `canary ${brief(median(songs))} ms, 90th ÷ 10th percentile ${brief(spread)}: ${state}`;
      return { verdict, spread };
    },
  };
}
