import axe from "axe-core";
import Dexie from "dexie";
import { render } from "preact";
import { page as screen, userEvent } from "vitest/browser";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import "#cards/cards.css";
import "#panel/panel.css";
import "#panel/frame.css";
import "#panel/views.css";
import type { PageView } from "#messages/contract.ts";
import { manyLetters } from "./many.ts";
import { askedOfPage, front, pageChanged, setStage, told } from "./stage.ts";

const mention = (id: number, person: string) => ({
  id,
  person,
  surface: person,
  before: "then ",
  after: " came",
});

const floodsPage: PageView = {
  title: "After the floods",
  canonical: "https://news.example/floods",
  counts: { ada: 3, bo: 1 },
  mentions: [mention(1, "ada"), mention(2, "bo"), mention(3, "ada"), mention(4, "ada")],
  paused: false,
  context: {
    sentence: "",
    around: "After the floods\nada offered help after the floods in the north",
    peopleInSentence: [],
    peopleOnPage: ["ada", "bo"],
    published: null,
  },
};

const COUNT = 10_000;
let Panel: typeof import("#panel/Panel.tsx").Panel;
type Places = { tops: Record<string, number | undefined> };
let later: typeof import("#panel/later.tsx").later;

beforeAll(async () => {
  await Promise.all((await Dexie.getDatabaseNames()).map((name) => Dexie.delete(name)));
  setStage(manyLetters(COUNT));
  ({ Panel } = await import("#panel/Panel.tsx"));
  ({ later } = await import("#panel/later.tsx"));
});
beforeEach(async () => {
  await screen.viewport(380, 800);
  front.page = floodsPage;
  askedOfPage.length = 0;
  told.health = null;
});
afterEach(() => render(null, document.body));

async function show(hash: string): Promise<void> {
  history.replaceState(null, "", hash);
  render(<Panel />, document.body);
}
const text = () => document.body.innerText;
const says = (part: string | RegExp) =>
  vi.waitFor(() => expect(text()).toMatch(part), { timeout: 6000 });
const all = <T extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<T>(selector),
];
const one = (selector: string) =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  });

/** What makes the panel wider than its window, a line each. */
function overflowing(): string[] {
  const scroller = document.querySelector(".scroller")!;
  if (scroller.scrollWidth <= scroller.clientWidth) return [];
  const { left, right } = scroller.getBoundingClientRect();
  return all(".scroller *")
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > right || box.left < left);
    })
    .map(({ tagName, className }) => `${tagName}.${className}`);
}

async function accessible(): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
}

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
    const press = (keys: string) => userEvent.click(chip, { modifiers: keys ? ["Shift"] : [] });
    await press("");
    await press("");
    await press("Shift");
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
    await says("No page is being read");
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
    const load = vi.fn(async () => Greeting);
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
