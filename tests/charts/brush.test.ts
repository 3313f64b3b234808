import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brushed, edgeByKey, withEdge } from "#charts/brush.ts";

const view = { from: 100, to: 300 };
const day = fc.integer({ min: 0, max: 400 });

describe("a brush", () => {
  test("lies within the view, is a day long at least, and is the same drawn either way", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const brush = brushed(one, other, view);
        expect(brushed(other, one, view)).toEqual(brush);
        if (!brush) return;
        expect(brush.from).toBeGreaterThanOrEqual(view.from);
        expect(brush.to).toBeLessThanOrEqual(view.to);
        expect(brush.to).toBeGreaterThan(brush.from);
      }),
    );
  });

  test("over everything is no brush", () => {
    expect(brushed(0, 400, view)).toBeNull();
  });

  test("keeps its edges from crossing", () => {
    const brush = { from: 150, to: 160 };
    expect(withEdge(brush, "from", 250, view)).toEqual({ from: 159, to: 160 });
    expect(withEdge(brush, "to", 100, view)).toEqual({ from: 150, to: 151 });
  });
});

describe("the keys of an edge", () => {
  const key = (name: string) => edgeByKey(name, 200, view, "ArrowRight");

  test("move it as a slider is moved", () => {
    expect(key("ArrowRight")).toBe(202);
    expect(key("ArrowUp")).toBe(202);
    expect(key("ArrowLeft")).toBe(198);
    expect(key("PageUp")).toBe(220);
    expect(key("PageDown")).toBe(180);
    expect(key("Home")).toBe(100);
    expect(key("End")).toBe(300);
    expect(key("a")).toBeNull();
  });

  test("are mirrored where reading is", () => {
    expect(edgeByKey("ArrowLeft", 200, view, "ArrowLeft")).toBe(202);
    expect(edgeByKey("ArrowRight", 200, view, "ArrowLeft")).toBe(198);
  });
});
