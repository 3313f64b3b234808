import { describe, expect, test } from "vitest";
import { datesIn } from "#relate/dates.ts";

const days = (text: string, published: string | null = null, foreign = false) =>
  datesIn(text, { published, foreign }).map(
    ({ surface, days: found }) => `${surface}: ${found ? `${found.first} ${found.last}` : "?"}`,
  );

describe("dates on a page", () => {
  test("are read in words and figures", () => {
    expect(days("On June 12, 2018, and again on 28 February 2019.")).toEqual([
      "June 12, 2018: 2018-06-12 2018-06-12",
      "28 February 2019: 2019-02-28 2019-02-28",
    ]);
    expect(days("In April 2019, in 2018, on 2020-03-05.")).toEqual([
      "April 2019: 2019-04-01 2019-04-30",
      "2018: 2018-01-01 2018-12-31",
      "2020-03-05: 2020-03-05 2020-03-05",
    ]);
  });

  test("are read in other languages", () => {
    expect(days("el 5 de marzo de 2020", null, true)).toEqual([
      "5 de marzo de 2020: 2020-03-05 2020-03-05",
    ]);
    expect(days("am 12. Juni 2018", null, true)).toEqual(["12. Juni 2018: 2018-06-12 2018-06-12"]);
    expect(days("25 апреля 2019 года", null, true)).toEqual([
      "25 апреля 2019: 2019-04-25 2019-04-25",
    ]);
    expect(days("2019年4月25日", null, true)).toEqual(["2019年4月25日: 2019-04-25 2019-04-25"]);
    expect(days("2020년 3월 5일", null, true)).toEqual(["2020년 3월 5일: 2020-03-05 2020-03-05"]);
  });

  test("without a year are of the year of the page, or wait for one", () => {
    expect(days("on March 5", "2020-03-06")).toEqual(["March 5: 2020-03-05 2020-03-05"]);
    expect(days("in December", "2020-01-10")).toEqual(["December: 2019-12-01 2019-12-31"]);
    expect(days("on March 5")).toEqual(["March 5: ?"]);
  });

  test("that count from today are read where today is known", () => {
    expect(days("three days ago", "2020-03-08")).toEqual(["three days ago: 2020-03-05 2020-03-05"]);
    expect(days("on Friday", "2019-04-20")).toEqual(["Friday: 2019-04-19 2019-04-19"]);
    expect(days("yesterday, last year")).toEqual([]);
  });

  test("are not seen where there are none", () => {
    expect(days("It may march on; 5,700 cases, $2020, 1990s-style.")).toEqual([]);
  });
});
