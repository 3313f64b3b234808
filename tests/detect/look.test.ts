import { expect, test } from "vitest";
import { detect } from "#detect/detect.ts";
import { mayHoldName } from "#detect/look.ts";

test("words that hold the letters of a surname are no reason to look closer", () => {
  for (const word of "community communication Abstimmung Munich computing trumpet Kimberly kimono polskim honeymoon русским коммуны".split(
    " ",
  ))
    expect(mayHoldName(`The ${word} of today`), word).toBe(false);
});

test("inflected names, and names written together, are looked at more closely", () => {
  const words =
    "Trumps Trumpa Putinem Putinovou KIM #KimJongUn moonjaein #JaeInMoon JONGUNKIM Kim2019 Munowi Кима #КимЧенЫн ЧенЫнКим";
  for (const word of words.split(" ")) expect(mayHoldName(`so ${word}.`), word).toBe(true);
});

test("a name after a word with its letters is found all the same", () => {
  expect(mayHoldName("the community met Kim")).toBe(true);
  expect(mayHoldName("trumpet, then Trump")).toBe(true);
});

test("a name with invisible characters in it is looked at more closely, a longer word with them is not", () => {
  expect(mayHoldName("Tru\u00admp spoke")).toBe(true);
  expect(mayHoldName("the comm\u00adunity")).toBe(false);
});

test("what looks like letters after a name, and belongs to no word, does not hide it", () => {
  for (const text of "Трамп™ Трамп№1 Путинⅱ №Ким TrumpⅡ Trumpⓡ Trumpꞌs キム．ジョンウン".split(
    " ",
  )) {
    expect(detect(`so ${text}, Ким Чен Ын`).length, text).toBeGreaterThan(1);
    expect(mayHoldName(`so ${text}.`), text).toBe(true);
  }
});

test("names in other letters are looked at more closely, in capitals too; the names of languages are not", () => {
  for (const name of "ТРАМП Путіна ترامب पुतिन トランプ氏 트럼프 金正恩 文在寅大統領 キム・ジョンウン 普京 김정은".split(
    " ",
  ))
    expect(mayHoldName(`so ${name}.`), name).toBe(true);
  for (const word of "Русский Українська العربية हिन्दी 日本語 中文 한국어 金曜日 文化 斯普京 김치".split(
    " ",
  ))
    expect(mayHoldName(word), word).toBe(false);
});
