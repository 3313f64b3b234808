import { expect, test } from "vitest";
import { LOOK, sizeOf } from "../bench/detect.bench.ts";

test("of the detector a page gets the first look, at most 1.7 kB; the background hears and judges", async () => {
  expect(await sizeOf(LOOK)).toBeLessThanOrEqual(1664);
}, 30_000);
