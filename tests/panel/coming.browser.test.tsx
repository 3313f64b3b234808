// What comes bit by bit: articles, the store, code.
import { render } from "preact";
import { userEvent } from "vitest/browser";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { accessible, all, one, onStage, says, show, text } from "./shown.tsx";
import { told } from "./stage.ts";

type Places = { tops: Record<string, number | undefined> };
let later: typeof import("#panel/later.tsx").later;

onStage(10);
beforeAll(async () => {
  ({ later } = await import("#panel/later.tsx")); // Only after the stage: it asks for a browser.
});

describe("the list of 504 sources", () => {
  test("asks for what can be seen, and for the rest when the reader gets there", async () => {
    await show("#/sources");
    await says(/504 articles/i);
    await says(/the harvest of 1500/i);
    expect(all(".rows > li").length).toBeLessThan(40);
    (await one(".rows a[tabindex='0']")).focus();
    await userEvent.keyboard("{End}");
    await vi.waitFor(() =>
      expect((document.activeElement as HTMLElement).innerText).toContain("The harvest of 1999"),
    );
    await userEvent.keyboard("{Enter}");
    expect(location.hash).toBe("#/article/other-499");
  });

  test("is as high as all its rows will be, though few were measured", async () => {
    await show("#/sources");
    await says(/504 articles/i);
    const high = (element: Element | undefined) => (element as HTMLElement).offsetHeight;
    const list = await one(".rows");
    await vi.waitFor(() => expect(high(list)).toBe(504 * high(all(".rows > li")[1])));
  });

  test("is there again where it was left", async () => {
    const kept = () => (JSON.parse(localStorage.getItem("panel")!) as Places).tops["#/sources"];
    await show("#/sources");
    await says(/504 articles/i);
    const scroller = await one(".scroller");
    scroller.dispatchEvent(new WheelEvent("wheel")); // The reader moves: nothing older is brought back.
    scroller.scrollTop = 12_000;
    await says(/the harvest of 1[67]/i);
    await vi.waitFor(() => expect(kept()).toBe(Math.round(scroller.scrollTop)));
    const top = kept()!;
    expect(top).toBeGreaterThan(10_000);
    render(null, document.body);
    await show("#/sources");
    await says(/the harvest of 1[67]/i);
    const again = await one(".scroller");
    await vi.waitFor(() => expect(Math.abs(again.scrollTop - top)).toBeLessThan(200));
  });
});

describe("the line on the store", () => {
  test("says how far a large corpus has come, and goes when all of it is there", async () => {
    told.health = { trouble: null, filled: 0.25 };
    await show("#/notebook");
    await says(/into the store: 25%/);
    await says("notebook is empty");
    await accessible();
    expect(((await one("progress")) as HTMLProgressElement).value).toBe(0.25);
    told.health = { trouble: null, filled: 1 };
    await vi.waitFor(() => expect(text()).not.toContain("into the store"));
  });

  test("says in whole sentences why the package answers", async () => {
    told.health = { trouble: "The disk is full. Nothing is missing.", filled: 0 };
    await show("#/notebook");
    await says("The disk is full. Nothing is missing.");
    expect(all("progress")).toEqual([]);
  });
});

describe("a view whose code comes later", () => {
  const Greeting = ({ name }: { name: string }) => <h1>Dear {name}</h1>;

  test("is waited for without a flash, and is there at once the next time", async () => {
    const load = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
    const Later = later(load);
    render(<Later name="Ada" />, document.body);
    expect(getComputedStyle(await one(".waiting")).opacity).toBe("0");
    await says("Dear Ada");
    render(null, document.body);
    render(<Later name="Bo" />, document.body);
    expect(text()).toContain("Dear Bo");
    expect(load).toHaveBeenCalledOnce();
  });

  test("says so when it cannot be loaded, why, and what helps", async () => {
    const Later = later<{ name: string }>(() => Promise.reject(new Error("no such file")));
    render(<Later name="Ada" />, document.body);
    await says("could not be loaded: no such file");
    expect(all("[role=alert] button").map(({ innerText }) => innerText)).toEqual([
      "Load the panel again",
    ]);
  });
});
