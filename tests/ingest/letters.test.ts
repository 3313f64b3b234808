import { describe, expect, test } from "vitest";
import { lettersIn } from "./letters-in.ts";

describe("who wrote to whom, whatever way it is put", () => {
  test.each([
    // Active.
    [
      "Russian President Vladimir Putin sent a long letter to Chinese President Xi Jinping.",
      "Vladimir Putin > Xi Jinping",
    ],
    [
      "President Trump has written to North Korean leader Kim Jong Un to propose a third meeting.",
      "Donald Trump > Kim Jong Un",
    ],
    ["Kim Jong Un sent President Trump a birthday letter.", "Kim Jong Un > Donald Trump"],
    ["President Trump sent Kim Jong Un a tough letter.", "Donald Trump > Kim Jong Un"],
    [
      "French President Emmanuel Macron on Monday dispatched a telegram to Vladimir Putin.",
      "Emmanuel Macron > Vladimir Putin",
    ],
    [
      "German Chancellor Angela Merkel penned a letter to Russian President Vladimir Putin last week.",
      "Angela Merkel > Vladimir Putin",
    ],
    [
      "Mr. Trump wrote a personal letter to the Turkish president, Recep Tayyip Erdogan, in October.",
      "Donald Trump > Recep Tayyip Erdogan",
    ],
    [
      "Iranian President Hassan Rouhani has replied to the letter and sent a message of congratulations to Vladimir Putin.",
      "Hassan Rouhani > Vladimir Putin",
    ],
    // Receiving.
    [
      "Moon Jae-in received a handwritten note from Kim Jong Un on Sunday.",
      "Kim Jong Un > Moon Jae-in",
    ],
    [
      "Donald Trump said he had got a very nice letter from Kim Jong Un.",
      "Kim Jong Un > Donald Trump",
    ],
    [
      "Kim Jong Un was seen reading a letter from President Donald Trump.",
      "Donald Trump > Kim Jong Un",
    ],
    [
      "Cuban President Miguel Diaz-Canel, who received a telegram from Vladimir Putin, thanked him.",
      "Vladimir Putin > Miguel Diaz-Canel",
    ],
    // Passive.
    [
      "A letter was sent by Vladimir Putin to Indian Prime Minister Narendra Modi.",
      "Vladimir Putin > Narendra Modi",
    ],
    [
      "Donald Trump was handed a letter from Kim Jong Un at the White House.",
      "Kim Jong Un > Donald Trump",
    ],
    [
      "A letter from Kim Jong Un was delivered to President Moon Jae-in by his sister.",
      "Kim Jong Un > Moon Jae-in",
    ],
    [
      "The letter, written by Kim Jong Un to Donald Trump, was short.",
      "Kim Jong Un > Donald Trump",
    ],
    // Nominal.
    [
      "Officials confirmed a letter from Kim Jong Un to Vladimir Putin.",
      "Kim Jong Un > Vladimir Putin",
    ],
    [
      "Putin's letter to the Syrian president, Bashar al-Assad, was published.",
      "Vladimir Putin > Bashar al-Assad",
    ],
    ["Trump boasted of the letter Kim Jong Un wrote to him.", "Kim Jong Un > Donald Trump"],
    [
      "In his reply to Moon Jae-in, a letter of two pages, Kim was polite. Moon Jae-in had sent a letter to Kim Jong Un.",
      "Moon Jae-in > Kim Jong Un",
    ],
    // The letter as the place of speech.
    [
      "In a letter to Putin, Ukrainian President Volodymyr Zelensky demanded the release of the sailors.",
      "Volodymyr Zelensky > Vladimir Putin",
    ],
    [
      "Trump told Erdogan in a letter not to be a fool. The Turkish President Erdogan threw it away.",
      "Donald Trump > Recep Tayyip Erdogan",
    ],
    ["“Let us meet again,” Kim wrote in a letter to Trump.", "Kim Jong Un > Donald Trump"],
    ["“Let us meet again,” said Kim in a letter to Trump.", "Kim Jong Un > Donald Trump"],
    ["“Let us meet again,” Kim wrote to Trump.", "Kim Jong Un > Donald Trump"],
    // Carried by somebody else.
    ["Envoy Kim Yong Chol handed Trump a letter from Kim Jong Un.", "Kim Jong Un > Donald Trump"],
    [
      "Japanese Prime Minister Shinzo Abe flew to Tehran, where a letter from Trump to Supreme Leader Ayatollah Ali Khamenei was on his mind.",
      "Donald Trump > Ali Khamenei",
    ],
    [
      "Trump met the envoy, Kim Yong Chol, who delivered a letter from Kim Jong Un.",
      "Kim Jong Un > Donald Trump",
    ],
    [
      "Secretary of State Mike Pompeo carried a letter from Trump for Kim Jong Un.",
      "Donald Trump > Kim Jong Un",
    ],
    ["Kim Jong Un has yet to reply to Trump's letter.", "Donald Trump > Kim Jong Un"],
    ["Trump's letter was hand-delivered to Kim Jong Un.", "Donald Trump > Kim Jong Un"],
    [
      "The letter to Donald Tusk was signed by Prime Minister Theresa May on Tuesday.",
      "Theresa May > Donald Tusk",
    ],
    // Titles and pronouns.
    [
      "In his letter to the prime minister, Donald Tusk was firm. Theresa May shrugged.",
      "Donald Tusk > Theresa May",
    ],
    [
      "Kim Jong Un received a message of greeting from Ibrahim Traore, president of the transition of Burkina Faso.",
      "Ibrahim Traore > Kim Jong Un",
    ],
    [
      "Sultan of Oman Haitham bin Tariq sent a message of greeting to Kim Jong Un.",
      "Haitham bin Tariq > Kim Jong Un",
    ],
    [
      "Vladimir Putin spoke on Monday. He said he had sent a letter to Kim Jong Un.",
      "Vladimir Putin > Kim Jong Un",
    ],
    [
      "South Korean President Moon Jae-in is patient. On Friday the South Korean president sent a letter to the North Korean leader, Kim Jong Un.",
      "Moon Jae-in > Kim Jong Un",
    ],
    [
      "Kim Jong Un thanked Vladimir Putin. The North Korean leader sent a letter to his Russian counterpart.",
      "Kim Jong Un > Vladimir Putin",
    ],
    [
      "British Prime Minister Theresa May sent European Council President Donald Tusk a letter.",
      "Theresa May > Donald Tusk",
    ],
    [
      "Pope Francis has sent a letter to Venezuelan President Nicolas Maduro.",
      "Pope Francis > Nicolas Maduro",
    ],
    [
      "Saudi Arabia's King Salman sent a message of condolence to Turkish President Recep Tayyip Erdogan.",
      "Salman > Recep Tayyip Erdogan",
    ],
    [
      "European Council President Donald Tusk was handed the Article 50 letter by Britain's envoy, Tim Barrow. Theresa May smiled.",
      "Theresa May > Donald Tusk",
    ],
    // What is said by "I" in a quotation.
    [
      '"I just got a very nice letter from Kim Jong Un," Trump told reporters.',
      "Kim Jong Un > Donald Trump",
    ],
    [
      'Trump said of Kim Jong Un: "He wrote me a beautiful letter. And then we talked."',
      "Kim Jong Un > Donald Trump",
    ],
    // Relative clauses.
    ["Trump released a letter he received from Kim Jong Un.", "Kim Jong Un > Donald Trump"],
    [
      "Supreme Leader Ali Khamenei of Iran would not answer the letter that Mr. Trump sent him.",
      "Donald Trump > Ali Khamenei",
    ],
    [
      "Officials threw away the letter, in which Trump urged Erdogan not to be a tough guy.",
      "Donald Trump > Recep Tayyip Erdogan",
    ],
    // Asides.
    ["Kim, in a letter to Trump, called for a new future.", "Kim Jong Un > Donald Trump"],
    [
      "Trump's decision, announced in a letter to Kim, shocked Seoul.",
      "Donald Trump > Kim Jong Un",
    ],
    ["Mr. Trump's Oct. 9 letter to Mr. Erdogan was short.", "Donald Trump > Recep Tayyip Erdogan"],
    ["Moon Jae-in thanked Kim Jong Un for his letter.", "Kim Jong Un > Moon Jae-in"],
    // Reported from a party congress.
    [
      "Kim Jong Un received a reply message from Thongloun Sisoulith, general secretary of the C.C., the Lao People's Revolutionary Party and president of the Lao People's Democratic Republic.",
      "Thongloun Sisoulith > Kim Jong Un",
    ],
    [
      "The Russian president sent a message of condolences to his Egyptian counterpart, Abdel Fattah el-Sisi. Vladimir Putin is saddened.",
      "Vladimir Putin > Abdel Fattah el-Sisi",
    ],
    [
      "In a rare letter to his South Korean counterpart Moon Jae-in, Kim Jong Un expressed regret.",
      "Kim Jong Un > Moon Jae-in",
    ],
    [
      "Trump withdrew. In a letter to the North Korean leader, he blamed the tests. Kim Jong Un was silent.",
      "Donald Trump > Kim Jong Un",
    ],
    [
      "President Trump said in a letter to Kim Jong Un released Thursday that the meeting was off.",
      "Donald Trump > Kim Jong Un",
    ],
    ["Trump pulled from his jacket a letter from Kim Jong Un.", "Kim Jong Un > Donald Trump"],
    [
      "Vladimir Putin sent New Year greetings to Donald Trump in a letter that spoke of dialogue.",
      "Vladimir Putin > Donald Trump",
    ],
    [
      "French President Emmanuel Macron encouraged Vladimir Putin in a letter to seek peace.",
      "Emmanuel Macron > Vladimir Putin",
    ],
    // What the sentence leaves to be understood.
    ["Donald Trump has called Kim's letters beautiful.", "Kim Jong Un > Donald Trump"],
    [
      "In his message of congratulations, French President Emmanuel Macron spoke of friendship. He hopes to meet President-elect Donald Trump soon.",
      "Emmanuel Macron > Donald Trump",
    ],
    // An office without a name, a group, a state.
    [
      "Mexico's President Andres Manuel Lopez Obrador sent a letter to Trump on Thursday.",
      "Andres Manuel Lopez Obrador > Donald Trump",
    ],
    ["Donald Trump sent letters to NATO leaders.", "Donald Trump > NATO leaders"],
    ["Donald Trump sent a letter to the president of Iraq.", "Donald Trump > President of Iraq"],
  ])("%s", (text, letter) => {
    expect(lettersIn(text)).toEqual([letter]);
  });

  test.each([
    "Donald Trump and Kim Jong Un have exchanged letters for months.",
    "Trump has exchanged several letters with Kim Jong Un.",
    "Trump has had an exchange of letters with Kim Jong Un.",
    "The letters between Trump and Kim Jong Un were warm.",
    "The Trump-Kim letters were warm.",
    "Trump's letters with Kim are famous.",
    "Trump threatened Kim with fire, and now they exchange letters.",
    "Trump and Kim met in June. An exchange of letters between the two leaders had led to it.",
  ])("both ways: %s", (text) => {
    expect(lettersIn(text).toSorted()).toEqual([
      "Donald Trump > Kim Jong Un",
      "Kim Jong Un > Donald Trump",
    ]);
  });
});

test("letters to several leaders are several letters", () => {
  expect(
    lettersIn("Kim Jong Un sent letters to Chinese President Xi Jinping and Vladimir Putin."),
  ).toEqual(["Kim Jong Un > Xi Jinping", "Kim Jong Un > Vladimir Putin"]);
});
