/** Lets questions about the same thing that come together share one answer; nothing is kept once it was given. */
export function together<Q, A>(ask: (question: Q) => Promise<A>): (question: Q) => Promise<A> {
  const under = new Map<string, Promise<A>>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = under.get(key);
    if (known) return known;
    const answer = ask(question).finally(() => under.delete(key));
    under.set(key, answer);
    return answer;
  };
}
