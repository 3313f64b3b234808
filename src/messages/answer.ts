import type { Answered, Asked, Questions } from "./ask.ts";

/** Who asks, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined }
    | undefined;
  readonly frameId?: number | undefined;
}

/** An answering side: each question as a function that also learns who asks. */
export type Answers<Q extends Questions> = {
  [K in keyof Q]: (
    sender: Sender,
    ...args: Parameters<Q[K]>
  ) => ReturnType<Q[K]> | Promise<Awaited<ReturnType<Q[K]>>>;
};

type Listener = (message: unknown, sender: Sender) => Promise<Answered> | undefined;

function isAsked(message: unknown): message is Asked {
  const asked = message as Partial<Asked> | null;
  return typeof asked?.ask === "string" && Array.isArray(asked.args);
}

/**
 * A message listener that answers the questions of one contract and leaves all others alone.
 * `trusts` decides by the sender; a sender that is not trusted gets an error, not silence.
 */
export function answering<Q extends Questions>(
  answers: Answers<Q>,
  trusts: (sender: Sender) => boolean,
): Listener {
  const table = new Map<string, unknown>(Object.entries(answers));
  return (message, sender) => {
    if (!isAsked(message) || !table.has(message.ask)) return undefined;
    const reply = table.get(message.ask) as (...args: unknown[]) => unknown;
    const run = () => {
      if (!trusts(sender)) throw new Error(`"${message.ask}" is not for this page to ask`);
      return reply(sender, ...message.args);
    };
    // `run` is called synchronously: opening a panel needs the user's gesture, which does not survive an await.
    return settle(run);
  };
}

/** What was answered, ready to travel; nothing has no JSON. */
function answered(value: unknown): Answered {
  return { ok: true, json: value === undefined ? null : JSON.stringify(value) };
}

function settle(run: () => unknown): Promise<Answered> {
  const failed = (error: unknown): Answered => ({
    ok: false,
    error: error instanceof Error ? error.message : String(error),
  });
  try {
    return Promise.resolve(run()).then(answered).catch(failed);
  } catch (error) {
    return Promise.resolve(failed(error));
  }
}
