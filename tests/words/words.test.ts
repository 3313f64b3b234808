import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/commands/corpus.ts";
import { dateInWords } from "#words/dates.ts";
import { nameOf, nativeOf, shortOf, titleOf } from "#words/names.ts";
import { allWordings, recall } from "#words/wording.ts";
import { inARow, inSeries, number, say, sayCount, speakBy } from "#words/words.ts";
import { english, speakOf } from "./speak.ts";

type Catalogue = Record<string, { message: string; description?: string }>;

const folder = "src/words/locales";
const catalogueOf = (name: string): Catalogue =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
const languages = readdirSync(folder).map((file) => file.replace(".json", ""));
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const slots = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();

afterEach(() => speakBy(english));

describe("the catalogue", () => {
  test("is there in nine languages", () => {
    const nine = ["ar", "de", "en", "es", "fr", "ja", "ko", "ru", "zh_CN"];
    expect(languages.toSorted()).toEqual(nine);
  });

  describe.each(languages)("in %s", (name) => {
    const here = catalogueOf(name);
    const there = catalogueOf("en");
    const counted = new Set(
      Object.keys(there)
        .filter((key) => key.endsWith("_other"))
        .map(stem),
    );

    test("says everything that the English one says, and nothing else", () => {
      const plain = (all: Catalogue) => [...new Set(Object.keys(all).map(stem))].toSorted();
      expect(plain(here)).toEqual(plain(there));
      expect(Object.values(here).filter(({ message }) => message.trim() === "")).toEqual([]);
    });

    test("has a form for every number that the language tells apart", () => {
      const forms = new Intl.PluralRules(name.replace("_", "-")).resolvedOptions().pluralCategories;
      const wanted = [...counted].flatMap((key) => forms.map((form) => `${key}_${form}`));
      const has = Object.keys(here).filter((key) => counted.has(stem(key)) && key !== stem(key));
      expect(has.toSorted()).toEqual(wanted.toSorted());
    });

    test("puts in what the English one puts in", () => {
      const wrong = Object.entries(here).filter(([key, { message }]) => {
        const model = there[counted.has(stem(key)) ? `${stem(key)}_other` : key]!;
        // "One letter" need not repeat its number.
        const may = slots(model.message);
        return counted.has(stem(key))
          ? slots(message).some((slot) => !may.includes(slot))
          : slots(message).join() !== may.join();
      });
      expect(wrong.map(([key]) => key)).toEqual([]);
    });
  });

  test("is all used: no message that no part of the extension says", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" });
    const code = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`src/${file}`, "utf8"));
    const text = [...code, readFileSync("manifest.json", "utf8")].join("\n");
    // Some names are put together: `because${kind}`.
    const beginnings = [...text.matchAll(/`([a-z]+)\$\{/g)].map(([, beginning]) => beginning!);
    const isSaid = (key: string) =>
      text.includes(`"${key}"`) ||
      text.includes(`__MSG_${key}__`) ||
      beginnings.some((beginning) => key.startsWith(beginning));
    const keys = [...new Set(Object.keys(catalogueOf("en")).map(stem))];
    const unsaid = keys.filter((key) => !isSaid(key));
    expect(unsaid).toEqual([]);
  });
});

describe("a date in words", () => {
  test.each([
    ["2020-03-05", "March 5, 2020"],
    ["2019-04", "April 2019"],
    ["2020~", "about 2020"],
    ["../2020-03-05", "by March 5, 2020"],
    ["2020-03-02/2020-03-08", "March 2 – 8, 2020"],
    ["2019/2020-03-08", "between 2019 and March 8, 2020"],
  ])("%s reads “%s”", (edtf, words) => {
    expect(dateInWords(edtf).replace(/\s/g, " ")).toBe(words);
  });

  test.each(["ko", "ru", "zh_CN", "ja", "es", "fr", "de", "ar"])("is written in %s too", (name) => {
    speakBy(speakOf(name, catalogueOf(name)));
    expect(dateInWords("../2020-03-05")).not.toMatch(/March|by /);
    expect(dateInWords("../2020-03-05")).toMatch(/2020|٢٠٢٠/);
  });
});

describe("people", () => {
  const kim = buildCorpus("seeds").people.find(({ id }) => id === "kim-jong-un");

  beforeEach(() => speakBy(speakOf("ru", catalogueOf("ru"))));

  test("are called as the reader's language calls them", () => {
    expect([nameOf(kim!), shortOf(kim!), titleOf(kim!.offices[0]!)]).toEqual([
      "Ким Чен Ын",
      "Ким",
      "Верховный лидер КНДР",
    ]);
  });

  test("keep their own script beside it, but not where it says the same twice", () => {
    expect(nativeOf(kim!)).toBe("김정은");
    speakBy(speakOf("ko", catalogueOf("ko")));
    expect(nativeOf(kim!)).toBeNull();
  });
});

test("a message is looked up once, however often it is said and with whatever in it", () => {
  const asked: string[] = [];
  speakBy((name, substitutions) => {
    asked.push(name);
    return english(name, substitutions);
  });
  const first = say("dateAbout", "May 2019");
  expect([first, say("dateAbout", "June 2020")]).toEqual(["about May 2019", "about June 2020"]);
  expect(asked).toEqual(["dateAbout"]);
});

describe("a message with a number", () => {
  test("takes the form of the reader's language", () => {
    speakBy(speakOf("ru", catalogueOf("ru")));
    const forms = [1, 3, 5, 21].map((n) => sayCount("letters", n));
    expect(new Set(forms.map((words) => words.replace(/\d+\s/, ""))).size).toBe(3);
  });
});

describe("words in a row", () => {
  test.each(languages)("are listed in %s as the language lists them", (name) => {
    speakBy(speakOf(name, catalogueOf(name)));
    const list = new Intl.ListFormat(name.replace("_", "-"), { type: "unit", style: "short" });
    const rows = ["Kim", "Kim|Moon", "Moon|Isabel", "Kim|hielo", "Kim|March 5|floods|Kim|aid"];
    for (const words of [[], ...rows.map((row) => row.split("|"))])
      expect(inSeries(words)).toBe(list.format(words));
  });

  test("are joined with an eye to what they are: Spanish says “e” before “Isabel”", () => {
    speakBy(speakOf("es", catalogueOf("es")));
    expect(inARow("conjunction", ["Moon", "Isabel"])).toBe("Moon e Isabel");
    expect(inARow("conjunction", ["Moon", "Kim"])).toBe("Moon y Kim");
    expect(inARow("disjunction", ["Moon", "Kim"])).toBe("Moon o Kim");
  });
});

describe("what was put into words before", () => {
  const sayAll = () => [
    sayCount("letters", 3),
    number(1200),
    dateInWords("2020-03-02/2020-03-08"),
    inARow("conjunction", ["Kim", "Moon"]),
    inSeries(["Kim", "Moon"]),
  ];

  test("is said again without asking the browser", () => {
    const said = sayAll();
    const before = Object.fromEntries(allWordings());
    const asked: string[] = [];
    speakBy((name) => (asked.push(name), ""));
    recall(before);
    expect(sayAll()).toEqual(said);
    expect(asked).toEqual([]);
    expect(Object.fromEntries(allWordings())).toEqual(before);
  });

  test("is forgotten when another language is spoken", () => {
    const said = sayAll();
    speakBy(speakOf("ru", catalogueOf("ru")));
    const same = sayAll().filter((words) => said.includes(words));
    expect(same).toEqual([]);
  });
});
