import { expect, test } from "vitest";
import { LOOK, READER, sizeOf } from "../bench/detect.bench.ts";

test("the detector with its gazetteer costs a page at most 8 kB, the first look before it 1 kB", async () => {
  expect(await sizeOf(READER)).toBeLessThanOrEqual(8192);
  expect(await sizeOf(LOOK)).toBeLessThanOrEqual(1024);
}, 30_000);
