import fc from "fast-check";
import { expect, test } from "vitest";
import { detect } from "#detect/detect.ts";
import { add, type Evidence, noEvidence } from "#detect/evidence.ts";
import { fold } from "#detect/fold.ts";
import { hear } from "#detect/hear.ts";
import { mayHoldName } from "#detect/look.ts";
import { weigh } from "#detect/weigh.ts";

const piece = fc.constantFrom(
  ..."Kim|Kim Jong Un|Jong|Moon|Moon Jae-in|the moon|Trump|trump|TRUMP|Donald Trump|Trumps|Melania Trump|Putin|Владимир Путин|Путина|김정은|김 위원장|문재인|金正恩委員長|トランプ氏|ترامب|ट्रंप".split(
    "|",
  ),
  ..."President|Mr.|Chairman|Трамп|Ким|Ким Чен Ын|ᲄрамп|キム・ジョンウン|™|Ⅱ|ⓡ|№|ⅱ|ꞌ|．|ﾂ|１|the|said|she|Tower|North Korea|Sung|and|met|.|,|-|—|'s|’|#|@|/|\u00ad|\u200b|\u202e|\u0301|\u00a0|\n|\n\n|😀|ß".split(
    "|",
  ),
  ..."Kimberly|honeymoon|community|Stimmung|KimJongUn|moonjaein|JaeInMoon|Trumpom|PUTINEM|Putinovou|Moo|Kimom|polskim|русским|Кимом|ЧенЫнКим|МунЧжэИн".split(
    "|",
  ),
);
const word = fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: "binary", maxLength: 5 }));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", "")), { maxLength: 30 })
  .map((all) => all.flat().join(""));
const paragraphs = fc.array(
  text.map((one) => one.replaceAll("\n", " ")),
  { minLength: 1, maxLength: 6 },
);

const evidenceOf = (said: string): Evidence => hear({ text: said, seams: [] }).evidence;

const spans = (of: string): string[] =>
  detect(of).map(({ start, end, person }) => `${start}-${end} ${person}`);

test("mentions are sorted, disjoint and inside the text, and each surface is the text between its offsets", () => {
  fc.assert(
    fc.property(text, (given) => {
      let last = 0;
      for (const { start, end, surface, confidence } of detect(given)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(surface).toBe(given.slice(start, end));
        expect(confidence).toBeGreaterThanOrEqual(0.5);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(given.length);
    }),
    { numRuns: 500 },
  );
});

test("where the first look sees nothing, there is nothing", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (given) => {
      fc.pre(!mayHoldName(given));
      expect(detect(given)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("a place in a folded text leads back to itself by way of the text as it was", () => {
  fc.assert(
    fc.property(text, (given) => {
      const { plain, start, plainAt } = fold(given);
      for (let at = 0; at <= plain.length; at++) expect(plainAt(start(at))).toBe(at);
    }),
  );
});

test("a second reading finds what the first found", () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(detect(given)).toEqual(detect(given));
    }),
  );
});

test("text without names, added before or after, moves no mention", () => {
  const noise = fc.constantFrom(
    "",
    "Weather stays mild.\n",
    "Das Wetter bleibt mild.\n",
    "天気。\n",
    "\n\n",
  );
  fc.assert(
    fc.property(text, noise, noise, (given, before, after) => {
      const moved = detect(`${before}${given}\n${after}`).map(({ start, end, person }) => [
        start - before.length,
        end - before.length,
        person,
      ]);
      expect(moved).toEqual(detect(given).map(({ start, end, person }) => [start, end, person]));
    }),
    { numRuns: 500 },
  );
});

test("paragraph by paragraph, with what was heard of the document, the mentions are those of the whole", () => {
  fc.assert(
    fc.property(paragraphs, (parts) => {
      const again = parts.map((part) => ({ text: part, seams: [], was: evidenceOf(part) }));
      const { texts } = weigh(again, evidenceOf(parts.join("\n\n")));
      let offset = 0;
      const found = parts.flatMap((part, i) => {
        const start = offset;
        offset += part.length + 2;
        return texts[i]!.mentions.map(
          (mention) => `${mention.start + start}-${mention.end + start} ${mention.person}`,
        );
      });
      expect(found).toEqual(spans(parts.join("\n\n")));
    }),
    { numRuns: 500 },
  );
});

test("evidence does not depend on the order of the paragraphs, and is plain data", () => {
  fc.assert(
    fc.property(paragraphs, (parts) => {
      const gather = (texts: readonly string[]) =>
        texts.reduce((evidence, part) => add(evidence, evidenceOf(part)), noEvidence);
      expect(gather(parts)).toEqual(gather(parts.toReversed()));
      expect(JSON.parse(JSON.stringify(gather(parts)))).toEqual(gather(parts));
    }),
  );
});

test("letters that a reader does not see change nothing but the offsets", () => {
  const dirt = fc.constantFrom("\u00ad", "\u200b", "\u2060", "\u202a", "\u0301", "\ufeff");
  const at = fc.array(fc.nat(60), { maxLength: 5 });
  fc.assert(
    fc.property(dirt, at, (sign, places) => {
      const clean = "President Putin met Kim Jong Un and Donald Trump.";
      const letters = [...clean].map((letter, index) =>
        places.includes(index) && /\w/.test(letter) ? letter + sign : letter,
      );
      const surfaces = detect(letters.join("")).map(({ surface }) => surface.replaceAll(sign, ""));
      expect(surfaces).toEqual(["Putin", "Kim Jong Un", "Donald Trump"]);
    }),
  );
});

test("a text of more names than can be kept in mind is read to its end", () => {
  const sentence = "Trump met Kim Jong Un. ";
  const times = 12_000;
  const last = detect(sentence.repeat(times)).slice(-2);
  expect(last.map(({ start }) => start)).toEqual([
    sentence.length * (times - 1),
    sentence.length * (times - 1) + 10,
  ]);
});
