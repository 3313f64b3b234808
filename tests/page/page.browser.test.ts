import { afterEach, describe, expect, test } from "vitest";
import { readBlock } from "#page/block.ts";
import { contextOf } from "#page/context.ts";
import { listMarks } from "#page/list.ts";
import { lookFor } from "#page/look.ts";
import { mentionAt } from "#page/point.ts";
import { type Reading, startReading } from "#page/reading.ts";
import { restlessness } from "#page/restless.ts";

let undo = new AbortController();

afterEach(() => {
  undo.abort();
  undo = new AbortController();
  document.body.replaceChildren();
});

/** Reads a page and resolves once nothing more is found for a moment. */
async function read(html: string): Promise<Reading> {
  document.body.innerHTML = html;
  const reading = startReading(
    document,
    { without: [], style: "underline", css: "" },
    () => undefined,
    undo.signal,
  );
  await settled();
  return reading;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

const surfaces = (reading: Reading) => listMarks(reading.inOrder()).map(({ surface }) => surface);

/** What is painted, by highlight, as text. */
function painted(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    }),
  );
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

  test("registers at most 150 ranges, those near the view", async () => {
    const line = "<p>Vladimir Putin met Moon Jae-in.</p>";
    const reading = await read(line.repeat(200));
    expect(reading.marks()).toHaveLength(400);
    expect(painted()).toHaveLength(150);
    scrollTo(0, document.body.scrollHeight);
    await settled();
    const last = reading.inOrder().at(-1)!.block.pieces[0]!.node;
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    expect(ranges.some(({ startContainer }) => startContainer === last)).toBe(true);
    expect(ranges).toHaveLength(150);
  });

  test("lists no mention that is hidden at the moment", async () => {
    const reading = await read("<p hidden>Vladimir Putin</p><p>Moon Jae-in</p>");
    expect(surfaces(reading)).toEqual(["Moon Jae-in"]);
  });

  test("takes every mark away when it is told to stop", async () => {
    await read("<p>Vladimir Putin came.</p>");
    undo.abort();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe("a node that writes without end", () => {
  const writing = { type: "characterData", target: document.body, addedNodes: [] };
  const record = writing as unknown as MutationRecord;

  test("is left alone after thirty times in five seconds, and heard again when it has calmed down", () => {
    const isRestless = restlessness();
    const heard = Array.from({ length: 40 }, (_, turn) => isRestless(record, turn * 16));
    expect(heard.indexOf(true)).toBe(30);
    expect(isRestless(record, 10_000)).toBe(false);
  });

  test("is none of those that elements are added to, however many come", () => {
    const isRestless = restlessness();
    const added = { ...writing, type: "childList", addedNodes: [document.createElement("p")] };
    const come = added as unknown as MutationRecord;
    const heard = Array.from({ length: 100 }, (_, turn) => isRestless(come, turn));
    expect(heard).not.toContain(true);
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
    lookFor(document, () => found++, undo);
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

  test("respects a page that asks to be left alone", async () => {
    document.body.innerHTML = '<meta name="letterhead" content="off"><p>Vladimir Putin</p>';
    const { count } = looked();
    await settled();
    expect(count()).toBe(0);
  });
});

test("a block keeps the places of its text nodes", () => {
  document.body.innerHTML = "<p>a<b>b</b><br>c</p>";
  const block = readBlock(document.querySelector("p")!);
  expect(block.text).toBe("ab\nc");
  expect(block.pieces.map(({ node, from }) => [node.data, from])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 3],
  ]);
});
