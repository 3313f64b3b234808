import { expect, test } from "vitest";
import { sizeOf } from "../bench/detect.bench.ts";

const LOOK = { "look.ts": "mayHoldName" };

test("the detector with its gazetteer costs a page at most 8 kB, the first look 2 of them", async () => {
  const whole = { "detect.ts": "detect", "evidence.ts": "weigh", ...LOOK };
  expect(await sizeOf(whole)).toBeLessThanOrEqual(8192);
  expect(await sizeOf(LOOK)).toBeLessThanOrEqual(2048);
}, 30_000);
