import type { Browser } from "puppeteer-core";

/** Sends one WebDriver BiDi command and returns its result. */
export type Send = <T>(method: string, params: object) => Promise<T>;

/** A value as BiDi hands it over, as far as it is read here. */
export type RemoteValue = { sharedId?: string; value?: unknown };

type Outcome =
  | { type: "success"; result: RemoteValue }
  | { type: "exception"; exceptionDetails: { text: string } };

/** The BiDi connection below Puppeteer: its own interface knows neither the browser's windows nor closed shadow roots. */
export function bidiOf(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async <T>(method: string, params: object) =>
    (await connection.send(method, params)).result as T;
}

/** Calls the function with this source in a context and returns its value; what it throws is thrown on. */
export async function callIn(send: Send, context: string, source: string, more: object = {}) {
  const outcome = await send<Outcome>("script.callFunction", {
    functionDeclaration: source,
    target: { context },
    awaitPromise: true,
    ...more,
  });
  if (outcome.type === "exception") throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}
