import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inWords } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";
import { writeCmif } from "#export/cmif.ts";
import { datingOf } from "#export/dating.ts";
import { uuidOf } from "#export/identify.ts";
import { element } from "#export/xml.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";
import { anyCorpus, holds } from "./corpora.ts";
import {
  readStandard,
  standard,
  standardsAreHere,
  xmllint,
  xmllintIsHere,
  xpath,
} from "./standards.ts";

const corpus = buildCorpus("seeds");
const cmif = writeCmif(corpus);

/** The text and attribute values of an XML document, decoded; throws where tags do not pair. */
function parse(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, tag, text = ""] of xml.replace(/^<\?.*\?>/, "").matchAll(/<([^<>]+)>|([^<>]+)/g)) {
    if (tag === undefined) found.push(decode(text));
    else if (!tag.startsWith("/")) found.push(...attributesOf(tag));
    if (tag?.startsWith("/") && open.pop() !== tag.slice(1)) throw new Error(`<${tag}>`);
    if (tag !== undefined && !/^\/|\/$/.test(tag)) open.push(/^[\w:]+/.exec(tag)?.[0] ?? "");
  }
  expect(open).toEqual([]);
  return found;
}

function attributesOf(tag: string): string[] {
  return [...tag.matchAll(/ [\w:]+="([^"]*)"/g)].map(([, value = ""]) => decode(value));
}

function decode(text: string): string {
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/);
  const named: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  return text.replace(
    /&[^;]+;/g,
    (entity) => named[entity] ?? String.fromCharCode(Number(entity.slice(2, -1))),
  );
}

function edtfOf({ when, notBefore = "..", notAfter = ".." }: ReturnType<typeof datingOf>): string {
  return when ?? `${notBefore}/${notAfter}`;
}

describe("the letters in CMIF", () => {
  test("are well-formed, whatever words the articles use", () => {
    parse(cmif);
    holds(anyCorpus, (any) => void parse(writeCmif(any)));
  });

  test("carry a text through XML unharmed, but for what XML cannot hold", () => {
    const whole = fc
      .string({ unit: "binary" })
      .filter((text) => !/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(text));
    holds(whole, (text) =>
      expect(parse(element("a", { b: text }, text).markup)).toEqual(
        text === "" ? [""] : [text, text],
      ),
    );
    expect(element("a", {}, "\0\uD800\uFFFE").markup).toBe("<a>\uFFFD\uFFFD\uFFFD</a>");
  });

  test("say a date in TEI's attributes as wide as it is known", () => {
    expect(datingOf("2019-04")).toEqual({ when: "2019-04" });
    expect(datingOf("../2020-03-05")).toEqual({ notAfter: "2020-03-05" });
    expect(datingOf("2020-03-05/..")).toEqual({ notBefore: "2020-03-05" });
    expect(datingOf("2020-03-02/2020-03-08")).toEqual({
      notBefore: "2020-03-02",
      notAfter: "2020-03-08",
    });
    expect(datingOf("2019?")).toEqual({ when: "2019", cert: "low" });
  });

  test("give every source an id that holds a UUID, no two the same", () => {
    const ids = corpus.articles.map(({ id }) => uuidOf(id));
    for (const uuid of ids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    holds(fc.uniqueArray(fc.string(), { minLength: 2 }), (texts) =>
      expect(new Set(texts.map(uuidOf)).size).toBe(texts.length),
    );
  });
});

describe.skipIf(!xmllintIsHere)(
  "the letters in CMIF, read back with XPath (skipped without xmllint)",
  { timeout: 30_000 },
  () => {
    const nameOf = (id: string) => corpus.people.find((person) => person.id === id)?.name ?? "";
    const wikidataOf = (id: string) =>
      corpus.people.find((person) => person.id === id)?.wikidata ?? null;

    function readLetter({ id }: Letter): Record<string, string> {
      const at = (path: string) => xpath(cmif, `string(//tei:correspDesc[@key='${id}']/${path})`);
      const side = (type: string) => `tei:correspAction[@type='${type}']`;
      const attribute = (name: string) => at(`${side("sent")}/tei:date/@${name}`) || undefined;
      const dating = {
        when: attribute("when"),
        notBefore: attribute("notBefore"),
        notAfter: attribute("notAfter"),
      };
      return {
        kind: at("@type"),
        sender: at(`${side("sent")}/tei:persName`),
        senderRef: at(`${side("sent")}/tei:persName/@ref`),
        recipient: at(`${side("received")}/tei:persName`),
        recipientRef: at(`${side("received")}/tei:persName/@ref`),
        sent: edtfOf(JSON.parse(JSON.stringify(dating)) as ReturnType<typeof datingOf>),
        sentInWords: at(`${side("sent")}/tei:date`),
        replyTo: at("tei:correspContext/tei:ref/@target"),
        occasion: at("tei:note[@type='occasion']"),
        evidence: at("tei:note[@type='evidence']"),
        article: xpath(
          cmif,
          `string(//tei:bibl[concat('#',@xml:id)=//tei:correspDesc[@key='${id}']/@source]/tei:title)`,
        ),
      };
    }

    test.each(corpus.letters)(
      "$id says who wrote to whom, when, why, in answer to what, and where it says so",
      (letter) => {
        const { id, kind, sender, recipient, sent, replyTo, occasion, evidence } = letter;
        const uri = (person: string) =>
          wikidataOf(person) === null ? "" : `http://www.wikidata.org/entity/${wikidataOf(person)}`;
        expect(readLetter(letter), id).toEqual({
          kind,
          sender: nameOf(sender),
          senderRef: uri(sender),
          recipient: nameOf(recipient),
          recipientRef: uri(recipient),
          sent: sent?.edtf.replace(/[~?%]/g, "") ?? "../..",
          sentInWords: sent === null ? "" : inWords(sent.edtf),
          replyTo: replyTo === null ? "" : `urn:letterhead:letter:${replyTo}`,
          occasion: occasion[0]?.exact ?? "",
          evidence: evidence[0]?.exact ?? "",
          article: corpus.articles.find(({ id: article }) => article === evidence[0]?.article)
            ?.title,
        });
      },
    );

    test("are XML to a parser that is not ours, whatever words the articles use", () => {
      for (const any of fc.sample(anyCorpus, 10))
        expect(xmllint(writeCmif(any), "--noout").complaint).toBe("");
    });
  },
);

describe.skipIf(!standardsAreHere || !xmllintIsHere)(
  "the letters in CMIF against the standard (skipped without ../shared or xmllint)",
  { timeout: 30_000 },
  () => {
    const empty = { ...corpus, articles: [], letters: [], quotes: [], events: [], conflicts: [] };
    const samples = () => [corpus, empty, ...fc.sample(anyCorpus, 10)].map(writeCmif);

    test("are valid by its RELAX NG, for the seeds, for nothing at all, and for whatever words the articles use", () => {
      const schema = standard("cmif/cmi-customization.rng");
      for (const xml of samples())
        expect(xmllint(xml, "--noout", "--relaxng", schema).complaint).toBe("");
    });

    test("hold every rule of its Schematron, the recommendation of UUIDs included", () => {
      const rules = [
        ...readStandard("cmif/cmif.sch").matchAll(/<rule context="([^"]+)">([\s\S]*?)<\/rule>/g),
      ];
      const asserts = rules.flatMap(([, context = "", inner = ""]) =>
        [...inner.matchAll(/<assert test="([^"]+)"/g)].map(([, holds = ""]) => ({
          context,
          holds,
        })),
      );
      expect(asserts).toHaveLength(5);
      for (const xml of samples())
        for (const one of asserts) expect(broken(xml, one), one.holds).toBe(0);
    });

    test("would break its Schematron without a sender, a recipient, or a date where a date is said", () => {
      const rule = (context: string, holds: string, xml: string) => broken(xml, { context, holds });
      const nobody = cmif.replaceAll('type="sent"', 'type="unsent"');
      const dateless = cmif.replaceAll(/ (?:when|notBefore|notAfter)="[^"]*"/g, "");
      expect(rule("tei:correspDesc", "tei:correspAction[@type='sent']", nobody)).toBe(
        corpus.letters.length,
      );
      expect(
        rule("tei:date", "@when or @from or @to or @notBefore or @notAfter", dateless),
      ).not.toBe(0);
    });

    /** How many nodes break a rule. XPath 1.0 has no `matches`: what it would match is fetched and matched here. */
    function broken(xml: string, { context, holds }: { context: string; holds: string }): number {
      const [, value, pattern] = /^matches\((.+), '(.+)'\)$/.exec(holds) ?? [];
      if (value === undefined || pattern === undefined)
        return Number(xpath(xml, `count(//${context}[not(${holds})])`));
      const count = Number(xpath(xml, `count(//${context})`));
      const values = Array.from({ length: count }, (_, i) =>
        xpath(xml, `string((//${context})[${i + 1}]/${value})`),
      );
      return values.filter((one) => !new RegExp(pattern).test(one)).length;
    }
  },
);
