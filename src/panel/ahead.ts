// What the first view will want to know, asked while its code is still being loaded.

const answers = new Map<string, Promise<unknown>>();
const held = new Map<string, unknown>();

/** Asks something under a name, for the view that will ask the same. What fails is forgotten: the view asks again, and says what is amiss. */
export function askAhead<T>(name: string, ask: () => Promise<T>): Promise<T | null> {
  const answer = ask();
  answers.set(name, answer);
  return answer.catch(() => {
    answers.delete(name);
    return null;
  });
}

/** The answer to what was asked ahead under a name, for the first who wants it; everybody else asks. */
export function answerAhead<T>(name: string, ask: () => Promise<T>): Promise<T> {
  const answer = answers.get(name) as Promise<T> | undefined;
  answers.delete(name);
  return answer ?? ask();
}

/** Holds under a name what was known before it was asked, for the view to be drawn with until the answer comes. */
export function holdAhead(name: string, known: unknown): void {
  held.set(name, known);
}

/** What is held under a name, for the first who wants it. */
export function takeHeld(name: string): unknown {
  const known = held.get(name);
  held.delete(name);
  return known;
}

/** Drops what was asked ahead, or is held, and nobody has taken yet: it does not hold any more. */
export function dropAhead(): void {
  answers.clear();
  held.clear();
}
