import { afterEach, describe, expect, test } from "vitest";
import { contextOf, contextOfPage } from "#page/context.ts";
import { publishedDay } from "#page/dated.ts";
import { sentenceAround } from "#page/sentence.ts";
import { type Reading, startReading } from "#page/reading.ts";
import { lookHere, undoneAfterEach, wanted } from "./begin.ts";

const undo = undoneAfterEach();

afterEach(() => {
  document.head
    .querySelectorAll("meta[data-test], script[data-test]")
    .forEach((one) => one.remove());
});

/** Reads a page with this body, and resolves when it was read once. */
function read(html: string): Promise<Reading> {
  document.body.innerHTML = html;
  document.title = "The title";
  return new Promise((done) => {
    const reading: Reading = startReading(
      lookHere(),
      { ...wanted, style: "none" },
      () => done(reading),
      undo().signal,
    );
  });
}

describe("the words around a mention", () => {
  test("are the sentence, the title, the block, what stands beside it, and who is named in which order", async () => {
    const reading = await read(
      "<h2>An exchange</h2><p>It rained. Moon Jae-in thanked Vladimir Putin. They parted.</p><p>Nobody is named here.</p><p>Elsewhere, Donald Trump slept.</p>",
    );
    const mark = reading.inOrder().find(({ mention }) => mention.person === "vladimir-putin")!;
    const context = contextOf(reading, mark);
    expect(context.sentence).toBe("Moon Jae-in thanked Vladimir Putin.");
    expect(context.peopleInSentence).toEqual(["moon-jae-in", "vladimir-putin"]);
    expect(context.peopleOnPage).toContain("donald-trump");
    expect(context.around.split("\n")).toEqual([
      "The title",
      "It rained. Moon Jae-in thanked Vladimir Putin. They parted.",
      "An exchange",
      "Nobody is named here.",
      "Elsewhere, Donald Trump slept.",
    ]);
  });

  test("stay within their bounds on a page without a full stop", async () => {
    const reading = await read(`<p>${"and Vladimir Putin waited ".repeat(2000)}</p>`);
    const marks = reading.inOrder();
    const context = contextOf(reading, marks[1000]!);
    expect(context.sentence.length).toBeLessThanOrEqual(4000);
    expect(context.sentence).toContain("Vladimir Putin");
    expect(context.around.length).toBeLessThanOrEqual(3000);
  });

  test("know the day of the page, for a mention and for the whole", async () => {
    document.head.insertAdjacentHTML(
      "beforeend",
      '<meta data-test property="article:published_time" content="2020-03-05T10:00:00Z">',
    );
    const reading = await read("<p>Vladimir Putin spoke.</p>");
    expect(contextOf(reading, reading.inOrder()[0]!).published).toBe("2020-03-05");
    expect(contextOfPage(reading).published).toBe("2020-03-05");
  });
});

test("a sentence does not end after a title, an initial or an abbreviation", () => {
  const text = "On Jan. 5 U.S. President Donald J. Trump met Mr. Kim. They talked.";
  const { start, end } = sentenceAround(text, text.indexOf("Kim"));
  expect(text.slice(start, end).trim()).toBe(
    "On Jan. 5 U.S. President Donald J. Trump met Mr. Kim.",
  );
});

describe("the day of a page", () => {
  const page = (html: string) => new DOMParser().parseFromString(html, "text/html");

  test("is the time in the head of its article, not that of a comment or of another article", () => {
    const time = (day: string) => `<time datetime="${day}T10:00">then</time>`;
    expect(
      publishedDay(
        page(`<article><h1>A</h1>${time("2019-04-19")}<p>…</p>${time("2019-04-25")}</article>`),
      ),
    ).toBe("2019-04-19");
    expect(
      publishedDay(
        page(`<main><h1>A</h1><a href="#">${time("2001-01-01")}</a>${time("2019-04-19")}</main>`),
      ),
    ).toBe("2019-04-19");
    expect(
      publishedDay(
        page(`<article>${time("2019-04-19")}</article><article>${time("2019-04-20")}</article>`),
      ),
    ).toBeNull();
  });

  test("is read from microdata and from the elements of the head that say it", () => {
    expect(publishedDay(page('<meta name="DC.date" content="2019-04-19">'))).toBe("2019-04-19");
    expect(
      publishedDay(page('<meta name="parsely-pub-date" content="2019-04-19T00:00:00Z">')),
    ).toBe("2019-04-19");
    expect(publishedDay(page('<time itemprop="datePublished" datetime="2019-04-19"></time>'))).toBe(
      "2019-04-19",
    );
    expect(publishedDay(page("<p>No day.</p>"))).toBeNull();
  });
});
