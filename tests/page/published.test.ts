import { describe, expect, test } from "vitest";
import { dayIn, publishedOf } from "#page/published.ts";

const said = (more: Partial<Parameters<typeof publishedOf>[0]>) =>
  publishedOf({ jsonLd: [], values: [], path: "/", ...more });

describe("a page's own date", () => {
  test("is read from the record of its article", () => {
    const article = { "@type": "NewsArticle", datePublished: "2020-03-05T09:30:00+09:00" };
    expect(said({ jsonLd: [JSON.stringify(article)] })).toBe("2020-03-05");
    expect(
      said({ jsonLd: [JSON.stringify({ "@graph": [{ "@type": "Organization" }, article] })] }),
    ).toBe("2020-03-05");
    expect(
      said({
        jsonLd: [JSON.stringify([{ "@type": "WebPage", datePublished: "2001-01-01" }, article])],
      }),
    ).toBe("2020-03-05");
  });

  test("is not taken from a list of articles, or from a record that cannot be read", () => {
    const list = {
      "@type": "ItemList",
      itemListElement: [{ "@type": "NewsArticle", datePublished: "2020-03-05" }],
    };
    expect(said({ jsonLd: [JSON.stringify(list)] })).toBeNull();
    const two = ["2020-03-05", "2020-03-06"].map((datePublished) => ({
      "@type": "Article",
      datePublished,
    }));
    expect(said({ jsonLd: [JSON.stringify(two)] })).toBeNull();
    expect(said({ jsonLd: ['{"datePublished": "2020-03-05",'] })).toBeNull();
  });

  test("is read from what else the page says, the surest first, and from its address last", () => {
    expect(
      said({ values: ["soon", "2019-04-19 10:11", "2018-01-01"], path: "/2017/01/01/x" }),
    ).toBe("2019-04-19");
    expect(said({ path: "/world/2020/03/05/kim-writes/" })).toBe("2020-03-05");
    expect(said({ path: "/world/2020/mar/05/kim-writes" })).toBe("2020-03-05");
    expect(said({ path: "/news/2020-03-05-kim" })).toBe("2020-03-05");
    expect(said({ path: "/articles/20200305/kim" })).toBe("2020-03-05");
    expect(said({ path: "/item/1234/56/78" })).toBeNull();
  });
});

test("a date counts where it can only mean one day of the calendar", () => {
  const days: Record<string, string | null> = {
    "2020-03-05": "2020-03-05",
    "2020-03-05T23:59:00-05:00": "2020-03-05",
    "20200305": "2020-03-05",
    "20200305T101500Z": "2020-03-05",
    "2020/3/5": "2020-03-05",
    "5.3.2020": "2020-03-05",
    "March 5, 2020 9:30 am EST": "2020-03-05",
    "Thu, 05 Mar 2020 10:00:00 GMT": "2020-03-05",
    "5th March 2020": "2020-03-05",
    "03/05/2020": null,
    "2020-02-30": null,
    "2020-13-01": null,
    "0001-01-01": null,
    "2020": null,
    yesterday: null,
    "": null,
  };
  for (const [value, day] of Object.entries(days)) expect(dayIn(value), value).toBe(day);
});
