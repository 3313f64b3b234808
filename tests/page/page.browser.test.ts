import { describe, expect, test } from "vitest";
import { readPassage } from "#page/block.ts";
import { contextOf } from "#page/context.ts";
import { lookAt } from "#page/look.ts";
import { mentionAt } from "#page/point.ts";
import type { Watchdog } from "#page/watchdog.ts";
import { readPage, registered, settled, surfaces, undoneAfterEach } from "./begin.ts";

const undo = undoneAfterEach();

const read = (html: string, watchOver?: () => Watchdog) => readPage(html, undo(), watchOver);

/** What is painted, by highlight, as text. */
function painted(): string[] {
  return registered().map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

describe("reading a page", () => {
  test("marks names and leaves the document as it was", async () => {
    const html = "<p>Vladimir Putin will meet <b>Moon Jae-in</b>.</p><p>Nothing here.</p>";
    const reading = await read(html);
    expect(surfaces(reading)).toEqual(["Vladimir Putin", "Moon Jae-in"]);
    expect(painted().toSorted()).toEqual(["Moon Jae-in", "Vladimir Putin"]);
    expect(document.body.innerHTML).toBe(html);
  });

  test("finds a name that is split across inline elements and source lines", async () => {
    await read("<p>The leader <i>Kim</i> Jong\n   <b>Un</b> spoke.</p>");
    expect(painted().map((text) => text.replace(/\s+/g, " "))).toEqual(["Kim Jong Un"]);
  });

  test("does not join the texts of two blocks into a name", async () => {
    const reading = await read("<div>Vladimir<div>Putin</div></div>");
    expect(surfaces(reading)).not.toContain("VladimirPutin");
  });

  test("does not join what the page's style sets in lines of their own, whatever the elements are called", async () => {
    const block = 'span style="display: block"';
    const reading = await read(
      `<p>He saw Vladimir <${block}>Putin</span></p>
       <div><${block}>News</span><${block}>Donald Trump left</span></div>
       <div><${block}>Moon</span> <${block}>Jae-in</span></div>`,
    );
    expect(surfaces(reading)).toContain("Donald Trump");
    expect(surfaces(reading)).not.toContain("Vladimir Putin");
    expect(surfaces(reading)).not.toContain("Moon Jae-in");
    document.querySelector("div")!.append("!");
    await settled();
    expect(surfaces(reading).filter((surface) => surface === "Donald Trump")).toHaveLength(1);
  });

  test("keeps line ends apart where the page's style keeps them, and joins the others", async () => {
    const reading = await read(
      `<div style="white-space: pre-line">He saw Vladimir\nPutin</div><p>She saw Moon\nJae-in</p>`,
    );
    const found = surfaces(reading).map((surface) => surface.replace("\n", " "));
    expect(found).toContain("Moon Jae-in");
    expect(found).not.toContain("Vladimir Putin");
  });

  test("finds a name that is split where nothing stands beside it", async () => {
    const reading = await read("<div><span>Vladimir</span> <a href='#'>Putin</a></div>");
    expect(surfaces(reading)).toEqual(["Vladimir Putin"]);
  });

  test("finds a name of two letters that stands alone in its text node", async () => {
    const reading = await read("<p><a href='#'>普京</a></p><ul><li>푸틴</li></ul>");
    expect(surfaces(reading)).toEqual(["普京", "푸틴"]);
  });

  test("leaves scripts, code and text being edited alone", async () => {
    const reading = await read(
      `<code>Vladimir Putin</code><textarea>Vladimir Putin</textarea>
       <div contenteditable>Vladimir Putin</div><script type="text/plain">Vladimir Putin</script>`,
    );
    expect(reading.marks()).toEqual([]);
  });

  test("marks what the page adds and forgets what it takes away", async () => {
    const reading = await read("<p>Vladimir Putin came.</p>");
    document.body.insertAdjacentHTML("beforeend", "<p>Moon Jae-in went.</p>");
    await settled();
    expect(surfaces(reading)).toEqual(["Vladimir Putin", "Moon Jae-in"]);
    document.querySelector("p")?.remove();
    await settled();
    expect(surfaces(reading)).toEqual(["Moon Jae-in"]);
    expect(painted()).toEqual(["Moon Jae-in"]);
  });

  test("reads a text again that changed in place", async () => {
    const reading = await read("<p>Vladimir Putin came.</p>");
    document.querySelector("p")!.firstChild!.nodeValue = "Nobody came.";
    await settled();
    expect(surfaces(reading)).toEqual([]);
    expect(painted()).toEqual([]);
  });

  test("reads open shadow roots, those within them, and what they add", async () => {
    const reading = await read("<p>Vladimir Putin</p><div id=host></div>");
    const root = document.querySelector("#host")!.attachShadow({ mode: "open" });
    root.innerHTML = "<p>Moon Jae-in</p><div id=inner></div>";
    const inner = root.querySelector("#inner")!.attachShadow({ mode: "open" });
    inner.innerHTML = "<p>Donald Trump</p>";
    document.body.append(document.querySelector("#host")!);
    await settled();
    await settled();
    expect(surfaces(reading).toSorted()).toEqual(["Donald Trump", "Moon Jae-in", "Vladimir Putin"]);
    inner.innerHTML += "<p>Kim Jong Un</p>";
    await settled();
    expect(surfaces(reading)).toContain("Kim Jong Un");
    const { left, right, top, bottom } = inner.querySelector("p")!.getBoundingClientRect();
    expect(mentionAt(reading, left + 20, (top + bottom) / 2)?.mention.surface).toBe("Donald Trump");
    expect(right).toBeGreaterThan(left);
  });

  test("lists no mention that is hidden at the moment", async () => {
    const reading = await read("<p hidden>Vladimir Putin</p><p>Moon Jae-in</p>");
    expect(surfaces(reading)).toEqual(["Moon Jae-in"]);
  });

  test("takes what is corrected for no mention, and what hung on it falls too, until it is undone", async () => {
    const reading = await read(
      "<p>Kim Jong Un came.</p><p>Later Kim left.</p><p>Trump stayed.</p>",
    );
    const all = ["Kim Jong Un", "Kim", "Trump"];
    expect(surfaces(reading)).toEqual(all);
    const kept = reading.inOrder()[2];
    reading.correct([{ person: "kim-jong-un", surface: "KIM  Jong Un" }]);
    await settled();
    expect(surfaces(reading)).toEqual(["Trump"]);
    expect(painted()).toEqual(["Trump"]);
    expect(reading.inOrder()[0]).toBe(kept);
    reading.correct([]);
    await settled();
    expect(surfaces(reading)).toEqual(all);
  });

  test("judges by what stands on the page now: with the full name gone, the bare surname is nobody's", async () => {
    const reading = await read("<p>Kim Jong Un came.</p><p>Later Kim left.</p>");
    document.querySelector("p")!.remove();
    await settled();
    expect(surfaces(reading)).toEqual([]);
  });

  test("reads a text of very many lines", () => {
    const text = document.createElement("pre");
    text.textContent = "\n".repeat(300_000);
    expect(readPassage(text).seams).toHaveLength(300_001);
  });

  test("judges the same when a page draws the same anew, also where names run over lines of the source", async () => {
    const html = "<p>Kim left.</p><p>Kim Jong\nUn came.</p>";
    const reading = await read(html);
    const both = ["Kim", "Kim Jong Un"];
    expect(surfaces(reading)).toEqual(both);
    document.body.innerHTML = html;
    await settled();
    expect(surfaces(reading)).toEqual(both);
  });

  test("finds a name that is split once it is no mistake any more", async () => {
    const reading = await read("<p>Trump stayed.</p>");
    reading.correct([{ person: "kim-jong-un", surface: "Kim Jong Un" }]);
    document.body.insertAdjacentHTML("beforeend", "<p>Putin met <i>Kim</i> Jong Un.</p>");
    await settled();
    expect(surfaces(reading)).toEqual(["Trump", "Putin"]);
    reading.correct([]);
    await settled();
    expect(surfaces(reading)).toEqual(["Trump", "Putin", "Kim Jong Un"]);
    document.querySelector("p:last-child")!.remove();
    await settled();
    expect(surfaces(reading)).toEqual(["Trump"]);
  });

  test("judges by the end of a long page whom a surname at its beginning means", async () => {
    const weather = `<p>${"It rained on Trump tower. ".repeat(1000)}</p>`;
    const reading = await read(
      `<p>Kim left.</p>${weather.repeat(4)}<p>Kim Jong Un came.</p><p>Putin stayed.</p>`,
    );
    await settled();
    expect(surfaces(reading).filter((surface) => surface.startsWith("Kim"))).toEqual([
      "Kim",
      "Kim Jong Un",
    ]);
    const [kim] = reading.inOrder();
    document.body.insertAdjacentHTML("beforeend", "<p>Kim, the leader of North Korea.</p>");
    await settled();
    expect(reading.inOrder()[0]).toBe(kim);
  });

  test("takes every mark away when it is told to stop", async () => {
    await read("<p>Vladimir Putin came.</p>");
    undo().abort();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe("a page that churns without end", () => {
  /** Barks at the third change. */
  function strictDog(): Watchdog {
    let changes = 0;
    return { changed: () => void changes++, worked: () => changes > 2 };
  }

  test("is paused, its marks stand, and it is read again when the reader wants it", async () => {
    const reading = await read("<p>Vladimir Putin came.</p>", strictDog);
    for (const name of ["Moon Jae-in", "Kim Jong Un", "Donald Trump"]) {
      document.body.insertAdjacentHTML("beforeend", `<p>${name} went.</p>`);
      await settled();
    }
    const marked = ["Vladimir Putin", "Moon Jae-in", "Kim Jong Un", "Donald Trump"];
    expect(reading.isPaused()).toBe(true);
    document.body.insertAdjacentHTML("afterbegin", "<p>Putin stayed.</p>");
    await settled();
    expect(surfaces(reading)).toEqual(marked);
    reading.resume();
    await settled();
    expect(reading.isPaused()).toBe(false);
    expect(surfaces(reading)).toEqual(["Putin", ...marked]);
  });
});

describe("pointing at a page", () => {
  test("finds the mention under a point, and nothing beside it", async () => {
    const reading = await read("<p>Today <b>Vladimir Putin</b> spoke at some length about it.</p>");
    const { left, top, right, bottom } = document.querySelector("b")!.getBoundingClientRect();
    const y = (top + bottom) / 2;
    expect(mentionAt(reading, (left + right) / 2, y)?.mention.surface).toBe("Vladimir Putin");
    expect(mentionAt(reading, right + 30, y)).toBeNull();
    expect(mentionAt(reading, left + 5, bottom + 60)).toBeNull();
  });

  test("knows the sentence a mention stands in and who else is named there", async () => {
    const reading = await read("<p>It rained. Vladimir Putin met Moon Jae-in. They left.</p>");
    const context = contextOf(reading, reading.inOrder()[0]!);
    expect(context.sentence).toBe("Vladimir Putin met Moon Jae-in.");
    expect(context.peopleInSentence.toSorted()).toEqual(["moon-jae-in", "vladimir-putin"]);
  });
});

describe("the first look", () => {
  const looked = () => {
    let found = 0;
    const look = lookAt(document, () => found++);
    undo().signal.addEventListener("abort", () => look.stop());
    return { count: () => found };
  };

  test("finds nothing on a page without a name, until the page adds one", async () => {
    document.body.innerHTML = "<p>The weather will stay fine.</p>";
    const { count } = looked();
    await settled();
    expect(count()).toBe(0);
    document.body.append("Vladimir Putin and Moon Jae-in and Vladimir Putin");
    await settled();
    expect(count()).toBe(1);
  });

  test("sees at once what a small page says", () => {
    document.body.innerHTML = "<p>Vladimir Putin</p>";
    expect(looked().count()).toBe(1);
  });

  test("looks at a component that gets its shadow root a moment after it came", async () => {
    document.body.innerHTML = "<a-note></a-note>";
    const { count } = looked();
    const root = document.querySelector("a-note")!.attachShadow({ mode: "open" });
    root.innerHTML = "<p>Vladimir Putin</p>";
    await settled();
    expect(count()).toBe(1);
  });

  test("respects a page that asks to be left alone, now and later", async () => {
    document.body.innerHTML = '<meta name="letterhead" content="off"><p>Vladimir Putin</p>';
    const { count } = looked();
    await settled();
    document.body.append("Moon Jae-in");
    await settled();
    expect(count()).toBe(0);
  });
});

test("a block keeps the places of its text nodes", () => {
  document.body.innerHTML = "<p>a<b>b</b><br>c</p>";
  const block = readPassage(document.querySelector("p")!);
  expect(block.text).toBe("ab\nc");
  expect(block.pieces.map(({ node, from }) => [node.data, from])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 3],
  ]);
});
