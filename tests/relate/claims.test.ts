import { describe, expect, test } from "vitest";
import type { Person } from "#corpus/person.ts";
import { claimsIn } from "#relate/claims.ts";
import { type Figure, itemsOf } from "#relate/figures.ts";

const person = (id: string, name: string, short: string, office: string): Person => ({
  id,
  name,
  short,
  native: null,
  offices: office === "" ? [] : [{ title: office, from: "2010", to: null }],
  wikidata: null,
});

const people = [
  person("kim", "Kim Jong Un", "Kim", "Supreme Leader of North Korea"),
  person("moon", "Moon Jae-in", "Moon", "President of South Korea"),
  person("putin", "Vladimir Putin", "Putin", "President of Russia"),
  person("trump", "Donald Trump", "Trump", "President of the United States"),
  person("xi", "Xi Jinping", "Xi Jinping", ""),
];
const ids = people.map(({ id }) => id);

function who(figure: Figure | null): string {
  if (figure === null) return "?";
  return figure.ids === null ? "anybody" : figure.ids.join("|") || "another";
}

/** The letters that a sentence tells of: `kim > moon`, `?` for a party that it does not name. */
function told(sentence: string): string[] {
  const scene = { people, inSentence: ids, onPage: ids, published: null, around: "" };
  return claimsIn(itemsOf(sentence, scene)).map(
    ({ sender, recipient }) => `${who(sender)} > ${who(recipient)}`,
  );
}

const reads = (rows: readonly (readonly [sentence: string, ...claims: string[]])[]) => {
  for (const [sentence, ...claims] of rows) expect(told(sentence), sentence).toEqual(claims);
};

describe("who writes to whom is read", () => {
  test("from the verb", () =>
    reads([
      ["Kim has sent a long letter to Moon.", "kim > moon"],
      ["Kim sends Moon letter", "kim > moon"],
      ["On Friday Kim wrote to Putin.", "kim > putin"],
      ["“All is well,” Kim wrote to Moon.", "kim > moon"],
      ["Putin, who met Kim in April, wrote to Xi Jinping.", "putin > xi"],
      ["Putin has sent Kim a medal and a letter.", "putin > kim"],
      ["Kim sent a reply message to Putin.", "kim > putin"],
      ["Trump sent Kim a tough letter.", "trump > kim"],
      ["Kim told Putin in a message that he would come.", "kim > putin"],
      ["In a letter to Moon, Kim spoke of trust and said that he was well.", "kim > moon"],
      ["Kim, in a letter to Moon, said his heart ached.", "kim > moon"],
    ]));

  test("from the receiving side", () =>
    reads([
      ["Moon received a letter from Kim on Wednesday.", "kim > moon"],
      ["A letter from Kim was handed to Trump by the general.", "kim > trump"],
      ["Putin gets Kim letter", "kim > putin"],
      ["Moon thanked Kim for his letter.", "kim > moon"],
      ["Kim’s letter was delivered to Moon.", "kim > moon"],
    ]));

  test("from offices, states and pronouns", () =>
    reads([
      ["The North’s leader sent greetings to the Russian president.", "kim > putin"],
      ["Pyongyang sent a message to Moscow.", "kim > putin"],
      ["Kim sent a letter to his Russian counterpart.", "kim > putin"],
      ["Trump said he had received a letter from Kim.", "kim > trump"],
    ]));

  test("both ways where letters are exchanged, and in answers", () =>
    reads([
      ["Putin and Kim exchanged telegrams.", "putin > kim", "kim > putin"],
      ["Moon sent a letter back.", "moon > ?"],
      ["Moon thanks Kim in reply to letter", "moon > kim"],
      ["Moon thanked Kim for his letter and replied a day later.", "kim > moon", "moon > kim"],
    ]));

  test("and somebody else is not taken for one of ours", () =>
    reads([
      ["Kim Yo Jong sent a letter to Moon.", "another > moon"],
      ["Senators sent a letter to Trump.", "another > trump"],
      ["Moon congratulated Joe Biden in a letter.", "moon > another"],
      ["Kim wrote to Moon’s wife.", "kim > another"],
      ["Trump sent her a handwritten letter.", "trump > another"],
    ]));
});

test("letters that are planned, denied, only possible or no letters at all are not told of", () =>
  reads([
    ["Moon did not send a letter to Kim."],
    ["Putin will send a letter to Kim."],
    ["Pyongyang denied that Kim had sent a letter to Trump."],
    ["It is unclear whether Kim had sent a letter to Putin."],
    ["Kim could write to Moon again."],
    ["Moon asked Trump to deliver a letter to Kim."],
    ["No letter has come from Kim."],
    ["The test sends a clear message to Moon."],
    ["Trump followed it to the letter."],
    ["Letters to the editor: Trump must go"],
    ["Trump met Kim in Singapore."],
  ]));
