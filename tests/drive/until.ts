/** Polls until the probe returns something else than null, and returns that; after `timeout` ms throws what was awaited. */
export async function until<T>(what: string, probe: () => Promise<T | null>, timeout = 20_000) {
  const end = performance.now() + timeout;
  for (;;) {
    const found = await probe();
    if (found !== null) return found;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}, in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Polls a text until it contains the part. */
export async function untilSays(part: string, text: () => Promise<string>, timeout?: number) {
  await until(
    `the text "${part}"`,
    async () => ((await text()).includes(part) ? true : null),
    timeout,
  );
}
