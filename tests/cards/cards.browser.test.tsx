import { render } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { DossierCard } from "#cards/DossierCard.tsx";
import { Quotation } from "#cards/Quotation.tsx";
import type { Context } from "#corpus/dossier.ts";
import { relate } from "#relate/relate.ts";
import { speakBy } from "#words/words.ts";
import { small } from "../relate/small.ts";
import { english } from "../words/speak.ts";

afterEach(() => render(null, document.body));

const context: Context = {
  sentence: "Help came after the floods.",
  around: "",
  peopleInSentence: [],
  peopleOnPage: [],
  published: null,
};

/** The text of a person's card, as a reader sees it. */
function cardOf(person: string): string {
  render(
    <DossierCard dossier={relate(small, person, context)!} open={() => undefined} />,
    document.body,
  );
  return document.body.innerText;
}

describe("the card of a person with letters", () => {
  test("says who, the letter that fits with its reason and proof, and the others", () => {
    const text = cardOf("ada");
    expect(text).toMatch(/^ADA?|Ada/);
    expect(text).toContain("3 letters · 3 articles");
    expect(text).toContain("Offering help after the floods in the north");
    expect(text).toContain("“our boats are yours”");
    expect(text).toContain("Here because of");
    expect(text).toContain("ada sent bo a letter");
    expect(text).toContain("Praising a record harvest of barley");
  });

  test("has headings and words for its pictures", () => {
    cardOf("ada");
    expect(document.querySelector("h2")?.textContent).toContain("Ada");
    expect(document.querySelector(".arrow")?.getAttribute("aria-label")).toBe("to");
    expect(document.querySelectorAll(".dot:not([aria-hidden])")).toHaveLength(0);
  });
});

test("the arrow from name to name points the way that the reader's language runs", () => {
  const arrow = () => document.querySelector(".arrow")?.textContent;
  cardOf("ada");
  expect(arrow()).toBe("→");
  speakBy((name, slots) => (name === "@@bidi_dir" ? "rtl" : english(name, slots)));
  cardOf("ada");
  speakBy(english);
  expect(arrow()).toBe("←");
});

test("the card of a person without letters tells of the meetings", () => {
  const text = cardOf("di");
  expect(text).toContain("no letter in the corpus");
  expect(text).toContain("the meeting of Ada and Di in Lisbon");
});

describe("a quotation", () => {
  const quote = small.quotes[0]!;
  const text = () => document.body.innerText;

  test("of the letter's own words says so, and who passed them on", () => {
    render(<Quotation quote={quote} />, document.body);
    expect(text()).toContain("The letter’s own words, quoted by the agency");
  });

  test("that describes the letter says whose description it is, and looks different", () => {
    render(<Quotation quote={{ ...quote, manner: "characterised" }} />, document.body);
    expect(text()).toContain("Described by Ada; not the letter’s own words");
    expect(document.querySelector(".characterised")).not.toBeNull();
  });
});
