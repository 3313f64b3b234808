/** Questions by name, as plain function signatures. */
export type Questions = Record<string, (...args: never[]) => unknown>;

/**
 * What travels: a question with its arguments, and an answer that says whether it is one. The answer itself is JSON text,
 * null for nothing: a browser copies one long text faster than thousands of objects (Firefox: 5,000 letters in 55 ms, not 130).
 */
export interface Asked {
  readonly ask: string;
  readonly args: readonly unknown[];
}
export type Answered = { ok: true; json: string | null } | { ok: false; error: string };

/** How a message leaves: `runtime.sendMessage`, or `tabs.sendMessage` bound to a tab. Resolves to what comes back. */
export type Send = (message: Asked) => Promise<unknown>;

/** An asking side: each question as an async function. */
export type Asking<Q extends Questions> = {
  [K in keyof Q]: (...args: Parameters<Q[K]>) => Promise<Awaited<ReturnType<Q[K]>>>;
};

function isAnswered(value: unknown): value is Answered {
  return typeof value === "object" && value !== null && "ok" in value;
}

async function askOnce(send: Send, message: Asked): Promise<unknown> {
  const answer = await send(message);
  if (!isAnswered(answer)) throw new Error(`nobody answers "${message.ask}"`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.json === null ? undefined : (JSON.parse(answer.json) as unknown);
}

/**
 * The asking side of a contract. Rejects with the answer's error, or when nobody answers.
 * Every question is idempotent, so that one lost to a background that was just going to sleep may be asked again.
 */
export function asking<Q extends Questions>(send: Send): Asking<Q> {
  const question =
    (ask: string) =>
    async (...args: unknown[]) => {
      const message = { ask, args };
      try {
        return await askOnce(send, message);
      } catch (error) {
        if (
          !/message (channel|port)( is)? closed|Receiving end does not exist/i.test(String(error))
        )
          throw error;
        return askOnce(send, message);
      }
    };
  return new Proxy({} as Asking<Q>, { get: (_target, name) => question(String(name)) });
}
