import { afterEach, beforeEach, expect, test } from "vitest";
import { heed } from "#popover/heed.ts";

let undo: AbortController;
let heard: string[];

beforeEach(() => {
  undo = new AbortController();
  heard = [];
  const heardOf = {
    dismissed: () => void heard.push("Esc"),
    pressed: () => void heard.push("press"),
    held: (key: string, down: boolean) => void heard.push(`${key} ${down ? "down" : "up"}`),
  };
  heed((target) => target === document.body, heardOf, undo.signal);
});
afterEach(() => undo.abort());

const key = (type: string, name: string) => dispatchEvent(new KeyboardEvent(type, { key: name }));
const leave = () => dispatchEvent(new FocusEvent("blur"));

test("a key that is held counts until it goes up", () => {
  key("keydown", "Alt");
  key("keydown", "a");
  key("keyup", "Alt");
  expect(heard).toEqual(["Alt down", "Alt up"]);
});

test("whoever leaves the window with a key down lets go of it, and is not heard leaving otherwise", () => {
  key("keydown", "Alt");
  key("keyup", "Alt");
  heard = [];
  leave();
  expect(heard).toEqual([]);
  key("keydown", "Shift");
  key("keydown", "Shift");
  heard = [];
  leave();
  leave();
  expect(heard).toEqual(["Alt up", "Control up", "Shift up"]);
});

test("Esc dismisses, and so does a press anywhere but on the card", () => {
  key("keydown", "Escape");
  key("keyup", "Escape");
  document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  document.documentElement.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(heard).toEqual(["Esc", "press"]);
});

test("nothing is heard any more once it is undone", () => {
  undo.abort();
  key("keydown", "Alt");
  leave();
  expect(heard).toEqual([]);
});
