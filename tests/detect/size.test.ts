import { expect, test } from "vitest";
import { LOOK, READER, sizeOf } from "../bench/detect.bench.ts";

test("of the detector a page gets the first look, at most 1.5 kB, and the judge, at most 1.25 kB; what hears stays in the background", async () => {
  expect(await sizeOf(LOOK)).toBeLessThanOrEqual(1536);
  expect(await sizeOf(READER)).toBeLessThanOrEqual(1280);
}, 30_000);
