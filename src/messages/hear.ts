import type { Sender } from "./answer.ts";
import type { BelowDeed, ToldAbove } from "./contract.ts";
import type { Api } from "./native.ts";

/** What is handed on, by name: to the top frame, and to the frame whose card stands there. */
interface Told {
  readonly above: ToldAbove;
  readonly below: BelowDeed;
}

/**
 * Hears, in a frame, what the background hands on from another frame of the tab under a name, until `signal` is aborted.
 * Unlike a question it asks nobody else, so that only the one it is meant for answers.
 */
export function hear<N extends keyof Told>(
  api: Api,
  name: N,
  answer: (told: Told[N]) => unknown,
  signal: AbortSignal,
): void {
  // Only the background speaks so: what our own pages say comes from a tab.
  const isBackground = ({ id, tab }: Sender) => id === api.runtime.id && tab === undefined;
  const listener = (message: unknown, sender: Sender, respond: (value: unknown) => void) => {
    const told = (message as Partial<Told> | null)?.[name];
    if (told === undefined || !isBackground(sender)) return undefined;
    const failed = (error: unknown) => ({ failed: String(error) });
    const run = async () => ({ done: (await answer(told)) ?? null });
    void run().catch(failed).then(respond);
    return true;
  };
  api.runtime.onMessage.addListener(listener as never);
  signal.addEventListener("abort", () => api.runtime.onMessage.removeListener(listener as never));
}
