import { expect, test } from "vitest";
import { LOOK, sizeOf } from "../bench/detect.bench.ts";

test("of the detector a page gets the first look, at most 1.5 kB; the background hears and judges", async () => {
  expect(await sizeOf(LOOK)).toBeLessThanOrEqual(1536);
}, 30_000);
