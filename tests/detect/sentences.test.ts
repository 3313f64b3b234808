import { expect, test } from "vitest";
import { found, unbracket } from "./brackets.ts";

const SENTENCES = [
  "Dear [Kim Jong Un|kim-jong-un], [Kim Kardashian|-] called.",
  "President [Trump|donald-trump] wrote to Chairman [Kim|kim-jong-un].",
];

test.for(SENTENCES)("%s", (sentence) => {
  const { text, named } = unbracket(sentence);
  expect(found(text)).toEqual(named);
});
