import { describe, expect, test } from "vitest";
import { noEvidence } from "#detect/evidence.ts";
import { weigh } from "#detect/weigh.ts";

const text = (said: string, seams: number[] = []) => ({ text: said, seams });

describe("a document that is heard text by text", () => {
  const kim = text("Kim left.");
  const named = text("Kim Jong Un came.");

  test("says in the end what it says when it is heard at once, and puts everybody where that does", () => {
    const first = weigh([kim], noEvidence);
    const second = weigh([named], first.evidence);
    const atOnce = weigh([kim, named], noEvidence);
    expect(second.evidence).toEqual(atOnce.evidence);
    expect(second.standing).toBe(atOnce.standing);
    expect(first.standing).not.toBe(atOnce.standing);
  });

  test("no longer says what is gone, or what another text has come in the place of", () => {
    const { evidence, texts } = weigh([kim, named], noEvidence);
    const gone = weigh([{ ...text(""), was: texts[1]!.evidence }], evidence);
    expect(gone.standing).toBe(weigh([kim], noEvidence).standing);
    const changed = weigh([{ ...text("Nobody came."), was: texts[1]!.evidence }], evidence);
    expect(changed.standing).toBe(gone.standing);
  });

  test("says the same when a text is heard again", () => {
    const { evidence, texts } = weigh([kim, named], noEvidence);
    const again = weigh([{ ...kim, was: texts[0]!.evidence }], evidence);
    expect(again.evidence).toEqual(evidence);
    expect(again.texts[0]!.mentions.map(({ surface }) => surface)).toEqual(["Kim"]);
  });
});

describe("a text of a document", () => {
  const judged = (said: string, seams: number[] = []) =>
    weigh([text(said, seams)], noEvidence).texts[0]!;

  test("is open where the rest may change whom it names", () => {
    expect(judged("Kim left.").open).toBe(true);
    expect(judged("Vladimir Putin came.").open).toBe(false);
    expect(judged("It rained in the moonlight.").open).toBe(false);
  });

  test("counts for nothing while it hangs on its seams whom it names", () => {
    const { evidence, texts } = weigh([text("He saw Vladimir Putin.", [16])], noEvidence);
    expect(evidence).toEqual({});
    expect(texts).toEqual([{ evidence: {}, mentions: [], open: false, hangs: true }]);
  });

  test("hangs on them where a seam runs through a name, or glues one to another word", () => {
    expect(judged("He saw Vladimir Putin.", [16]).hangs).toBe(true);
    expect(judged("NewsTrump left.", [4]).hangs).toBe(true);
    const shy = "in\u00advis\u00adi\u00adble\u00ad ";
    expect(judged(`${shy}NewsTrump left.`, [shy.length + 4]).hangs).toBe(true);
  });

  test("does not where the seam is elsewhere", () => {
    expect(judged("He saw Vladimir Putin.", [7]).hangs).toBe(false);
    expect(judged("News Trump left.", [4]).hangs).toBe(false);
    expect(judged("a\u00adb\u00adc\u00adde Trump left.", [8]).hangs).toBe(false);
  });
});
