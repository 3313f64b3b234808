import { page as screen, userEvent } from "vitest/browser";
import { describe, expect, test, vi } from "vitest";
import {
  accessible,
  all,
  floodsPage,
  one,
  onStage,
  overflowing,
  says,
  show,
  text,
} from "./shown.tsx";
import { askedOfPage, front, pageChanged } from "./stage.ts";

onStage(10_000);

const VIEWS: [name: string, hash: string, says: RegExp][] = [
  ["the page in front", "#/", /related to this page/i],
  ["all letters", "#/letters", /letters of/],
  ["a letter", "#/letter/floods", /where it says so/i],
  ["an article", "#/article/floods/floods", /our boats are yours/],
  ["the notebook", "#/notebook", /notebook is empty/],
  ["the sources", "#/sources", /504 articles/i],
  ["the settings", "#/settings", /who is marked/i],
];

describe("every view", () => {
  test.each(VIEWS)("has nothing that axe finds wrong: %s", async (_, hash, part) => {
    await show(hash);
    await says(part);
    await accessible();
  });

  test.each(VIEWS)("fits a width of 200 pixels: %s", async (_, hash, part) => {
    await screen.viewport(200, 256);
    await show(hash);
    await says(part);
    expect(overflowing()).toEqual([]);
  });

  test.each(VIEWS)("runs from right to left: %s", async (_, hash, part) => {
    document.documentElement.dir = "rtl";
    await show(hash);
    await says(part);
    const found = overflowing();
    document.documentElement.dir = "";
    expect(found).toEqual([]);
  });

  test("says in words when something cannot be read, and tries again", async () => {
    await show("#/letter/none");
    await says("could not be read");
    await accessible();
    expect(all("[role=alert] button")).toHaveLength(1);
  });
});

describe("the view of the page in front", () => {
  const asked = (ask: string) => askedOfPage.filter((message) => message.ask === ask);

  test("names who is named there; a chip goes from mention to mention, with Shift backwards", async () => {
    await show("#/");
    const chip = await one(".chip");
    expect(chip.innerText).toMatch(/Ada\s*3/);
    const press = async (shiftKey: boolean) => {
      const before = asked("reveal").length;
      chip.dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey }));
      await expect.poll(() => asked("reveal").length).toBe(before + 1);
    };
    await press(false);
    await press(false);
    await press(true);
    expect(asked("reveal").map(({ args }) => args[0])).toEqual([1, 3, 1]);
    expect(chip.innerText).toContain("1/3");
  });

  test("lets the mentions of a letter's people glow while it is pointed at or has the focus", async () => {
    await show("#/");
    const letter = await one("a.letter");
    const glows = (people: string[]) =>
      vi.waitFor(() => expect(asked("glow").at(-1)?.args[0]).toEqual(people));
    letter.focus();
    await glows(["ada", "bo"]);
    letter.blur();
    await glows([]);
  });

  test("follows the page without flicker and without losing its place", async () => {
    await show("#/");
    await says(/mentions on this page/i);
    const scroller = await one(".scroller");
    scroller.scrollTop = 120;
    const blank = vi.fn<() => void>();
    const watch = new MutationObserver(() => {
      if (!document.querySelector("a.letter")) blank();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    pageChanged({ ...floodsPage, mentions: floodsPage.mentions.slice(0, 3) });
    await says(/3 mentions/i);
    watch.disconnect();
    expect(blank).not.toHaveBeenCalled();
    expect(scroller.scrollTop).toBe(120);
  });

  test("says when the page is not followed any more, and reads it again if the reader wants it", async () => {
    front.page = { ...floodsPage, paused: true };
    await show("#/");
    await says("paused itself");
    await accessible();
    front.page = floodsPage;
    await userEvent.click(await one(".notice .plain"));
    expect(asked("resume")).toHaveLength(1);
    await vi.waitFor(() => expect(text()).not.toContain("paused itself"));
  });

  test("says so when no page is read in front", async () => {
    front.page = null;
    await show("#/");
    await says("No page in front can be read");
    await accessible();
  });
});

describe("the list of 10,000 letters", () => {
  const rows = () => all(".rows > li");
  const focused = () => document.activeElement as HTMLElement;

  test("draws only what can be seen, and says how many there are", async () => {
    await show("#/letters");
    await says(/10,003 letters of 10,003/);
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]!.getAttribute("aria-setsize")).toBe("10003");
  });

  test("is gone through by arrows, Home and End, and is one stop for Tab", async () => {
    await show("#/letters");
    await says(/10,003 letters of/);
    (await one(".rows a[tabindex='0']")).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await vi.waitFor(() => expect(focused().dataset["row"]).toBe("2"));
    await userEvent.keyboard("{End}");
    await vi.waitFor(() => expect(focused().dataset["row"]).toBe("10002"));
    await userEvent.keyboard("{Home}");
    await vi.waitFor(() => expect(focused().dataset["row"]).toBe("0"));
    expect(all(".rows a[tabindex='0']")).toHaveLength(1);
    await userEvent.keyboard("{Enter}");
    expect(location.hash).toMatch(/^#\/letter\//);
  });

  test("is sorted and sifted as its address says, and back leads to what was before", async () => {
    await show("#/letters?sort=pair");
    await says(/ada and bo/i);
    const person = (await one("select[aria-label=Person]")) as HTMLSelectElement;
    await userEvent.selectOptions(person, "di");
    await vi.waitFor(() => expect(location.hash).toContain("person=di"));
    await says(/letters of 10,003/);
    expect(text()).not.toMatch(/ada and bo/i);
    history.back();
    await says(/ada and bo/i);
  });

  test("scrolls with frames of less than 33 ms, as far as the machine is free", async () => {
    await show("#/letters");
    await says(/10,003 letters of 10,003/);
    const scroller = await one(".scroller");
    const frames: number[] = [];
    const scroll = (last: number, left: number): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame((now) => {
          frames.push(now - last);
          scroller.scrollTop += 300;
          done(left > 0 ? scroll(now, left - 1) : undefined);
        });
      });
    await scroll(performance.now(), 120);
    const middle = frames.toSorted((a, b) => a - b)[frames.length >> 1];
    expect(middle).toBeLessThan(34);
  });
});

describe("a wide window", () => {
  test("shows the list and the letter side by side, and keeps the list where it is", async () => {
    await screen.viewport(1100, 800);
    await show("#/letters?kind=telegram");
    await says(/letters of 10,003/);
    const [list] = all(".column");
    list!.scrollTop = 400;
    await vi.waitFor(() => expect(all(".rows a").length).toBeGreaterThan(5));
    all<HTMLAnchorElement>(".rows a")[8]!.click();
    await says(/where it says so/i);
    expect(list!.scrollTop).toBe(400);
    expect(all(".rows [aria-current=true]")).toHaveLength(1);
    await accessible();
  });
});

describe("the notebook", () => {
  const area = () => one("textarea.note-body") as Promise<HTMLTextAreaElement>;

  test("keeps a letter with the reader's words and tags, finds it, and lets it go and come back", async () => {
    await show("#/letter/floods");
    await userEvent.click(await one("button[aria-pressed=false].pill"));
    await userEvent.fill(await area(), "Compare with the harvest");
    await userEvent.fill(await one(".note-tags"), "help, boats");
    await says("Saved");
    location.hash = "#/notebook";
    await says(/1 note\b/i);
    await accessible();
    expect(text()).toContain("Saved from “After the floods”");
    expect((await area()).value).toBe("Compare with the harvest");
    await userEvent.fill(await one("input[type=search].field"), "nothing like it");
    await says(/0 notes/i);
    await userEvent.fill(await one("input[type=search].field"), "harvest");
    await says(/1 note\b/i);
    await userEvent.click(await one(".kept-note .plain"));
    await says("notebook is empty");
    await userEvent.click(await one(".toast .deed"));
    await says(/1 note\b/i);
  });
});
