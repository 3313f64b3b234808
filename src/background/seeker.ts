import type { Person } from "#corpus/person.ts";
import { keptAsker } from "#search/kept.ts";
import { type Asker, askerOf } from "#search/plain.ts";
import type { Store } from "#store/store.ts";

/** Where no index is kept, the latest letters are looked through: so many are ready before the next key. */
const MOST_LINES = 3000;

/** Whoever answers for as long as somebody types. */
interface Session {
  readonly ask: Asker;
  readonly people: readonly Person[];
}

/** Somebody who searches for those who have no searcher of their own: the address bar, and a panel whose index is not there yet. */
export interface Seeker {
  readonly ask: Asker;
  /** Whom the answers can be about. */
  people(): Promise<readonly Person[]>;
  /** Nobody types any more: the next question is answered from what is there by then. */
  rest(): void;
}

async function openSession(store: Store): Promise<Session> {
  // Only what could not be made anew at once is kept; a browser that keeps nothing is no reason to be silent.
  const kept = await keptAsker(globalThis.navigator).catch(() => null);
  if (kept) return kept;
  const lines = await store.ask((shelf) => shelf.lines(0, MOST_LINES));
  return { ask: await askerOf(lines), people: lines.people };
}

/** A seeker in a store. What it has open may be lost, like all that a background has: then it is opened once more. */
export function seekerIn(store: Store): Seeker {
  let session: Promise<Session> | null = null;
  const rest = () => void (session = null);
  const opened = () => (session ??= openSession(store));
  const inSession = async <T>(task: (opened: Session) => T | Promise<T>): Promise<T> => {
    const now = async () => task(await opened());
    return now().catch(() => {
      rest();
      return now();
    });
  };
  return {
    ask: (query, most) => inSession(({ ask }) => ask(query, most)),
    people: () => inSession(({ people }) => people),
    rest,
  };
}
