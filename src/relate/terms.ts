import { MONTHS, WEEKDAYS } from "#corpus/calendar.ts";
import { meaningsByWord, PAIRS } from "./thesaurus.ts";

/** A term of a text: its key, the same for words of one stem or meaning, and the surface as it stands there. */
export interface Term {
  readonly key: string;
  readonly surface: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'-]|[.,](?=\p{N}))*/gu;
const MOST_TEXT = 6000;

/** Words that say nothing about what a text is about, though few texts of a small corpus may have them: the commonest of English. */
const EMPTY =
  "a about above across actually add added after again against ago ahead all allow almost alone along already also although always am amid among an and another any " +
  "anyone anything apart appear are area around as ask asked at away back bad be became because become been before began begin behind being believe best better between " +
  "big both bring brought but by call called calm came can cannot case certain change clear clearly close closed come comes common consider could course day days decide " +
  "did different do does done down during each earlier early either else end ended enough even ever every everyone everything fact far few find first follow following " +
  "for form former found four from full further future general get give given go goes going gone good got great group grow had half hand happen happened hard has have he hear " +
  "held help her here hers herself high him himself his hold home hour how however hundred i idea if important in include included including indeed inside instead into is issue it its " +
  "itself just keep kept kind knew know known large last late later lead least leave led left less let life like likely line little live lived long look lost lot low made " +
  "main make making man many matter may me mean meanwhile might mind minute moment month months more morning most move much must my name near nearly need never new next night no nobody nor " +
  "north not nothing now number of off offer often old on once one only open or order other others our out outside over own part pay perhaps place plan play pm point " +
  "possible problem put question quite rather read ready real really remain right run said same saw say says second see seem seemed self set several she should show side since sit " +
  "small so some someone something sometimes soon south sort speak spend spent spoke stand start started still stop such sure take taken talk tell than that the their them then there these they thing " +
  "think third this those though thought thousand three through thus time times to today together told too took toward towards true try turn two under understand unlike until up upon us use used " +
  "very wait walk want was watch way we week weeks well went were what when where whether which while who whole whom why will with within without word words work world would year years yes yet you young your yesterday tomorrow";

/** Words that any letter between leaders, and any news of them, is told in: they say that there is one, not which. */
const ANY_LETTER =
  "letter letters message messages telegram note reply replied replies sent send sends sending wrote write writes written writing received receive " +
  "receives exchange exchanged express expressed expressing convey conveyed conveying extend extended extending personal official officials " +
  "reportedly reports report reported reporters news agency statement told tell tells leader leaders president presidential state country countries " +
  "continue people korean koreans central kcna according ap afp reuters yonhap spokesman office chairman mr gave gets korea koreas";

const plain = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The stem of a folded English word: endings off. Crude on purpose: it only has to agree with itself. */
function stem(word: string): string {
  if (/^\d/.test(word)) return word.replace(/,/g, "").replace(/(?:st|nd|rd|th)$/, "");
  if (word.length < 5) return word.replace(/(?<=\p{L}{3})s$/u, "");
  return word
    .replace(/ies$/, "y")
    .replace(
      /(?<=.{3})(?:i[sz]ations?|ations?|atory|ating|ated|ates?|ements?|ments?|ions?|ings?|ed|es|e|ly|s)$/,
      "",
    );
}

/** What is known of single words, in lower case: those that say nothing, and the meanings of others by their stems. */
interface Vocabulary {
  readonly empty: ReadonlySet<string>;
  readonly meanings: ReadonlyMap<string, string>;
}

let known: Vocabulary | undefined; // Milliseconds: not before a text is read.

function vocabulary(): Vocabulary {
  known ??= {
    empty: new Set([...`${EMPTY} ${ANY_LETTER}`.split(" "), ...MONTHS, ...WEEKDAYS]),
    meanings: new Map(meaningsByWord().map(([word, meaning]) => [stem(plain(word)), meaning])),
  };
  return known;
}

/** The key of one word; null for a word that says nothing. Years are left out: dates are told by other means. */
function keyOf(surface: string): string | null {
  const { empty, meanings } = vocabulary();
  const word = plain(surface).replace(/['’]s?$/, "");
  if (empty.has(word) || word.length < 2 || /^(?:19|20)\d\d$/.test(word)) return null;
  const stemmed = stem(word);
  return meanings.get(stemmed) ?? (stemmed.length > 1 ? stemmed : null);
}

const kept = new Map<string, string | null>();
const MOST_KEPT = 20_000;

/** Most words of a text were met before; the memory begins anew when it is full. */
function keyKept(surface: string): string | null {
  const known = kept.get(surface);
  if (known !== undefined) return known;
  if (kept.size > MOST_KEPT) kept.clear();
  const key = keyOf(surface);
  kept.set(surface, key);
  return key;
}

const lowerOf = (word = "") => word.toLowerCase().replace(/[’']/g, "");

/** The key of a word, or of it and the one before: "New Year". */
function keyAt(words: readonly string[], at: number): string | null {
  const word = words[at] ?? "";
  const isPair = at > 0 && /^(?:year|day)/i.test(word);
  const pair = isPair ? PAIRS.get(`${lowerOf(words[at - 1])} ${lowerOf(word)}`) : undefined;
  return pair ?? keyKept(word);
}

/** The keys of the telling terms of a text, in order. At most the first 6,000 characters are read. */
export function keysIn(text: string): string[] {
  const words = text.slice(0, MOST_TEXT).match(WORD) ?? [];
  const keys: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const key = keyAt(words, at);
    if (key !== null) keys.push(key);
  }
  return keys;
}

/** The telling terms of a text, in order, without empty words. At most the first 6,000 characters are read. */
export function termsIn(text: string): Term[] {
  const words = text.slice(0, MOST_TEXT).match(WORD) ?? [];
  return words.flatMap((surface, at) => {
    const key = keyAt(words, at);
    return key === null ? [] : [{ key, surface }];
  });
}
