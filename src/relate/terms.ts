/** A term of a text: folded for comparison, and the surface as it stands there. */
export interface Term {
  readonly folded: string;
  readonly surface: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/** Words that say nothing about what a text is about; kept short, since rarity in the corpus does the rest. */
const EMPTY = new Set(
  (
    "a about after again against ago all also although am an and any are as at back be because been before being between both but by " +
    "can could did do does during each even ever for from further had has have he her here hers him himself his how i if in into is it " +
    "its itself just last later like made make many may me might more most much must my new next no nor not now of off on once one only " +
    "or other our out over own per said same say says she should since so some still such than that the their them then there these " +
    "they this those through time to too two under until up upon us very was way we well were what when where which while who whom why " +
    "will with within without would year years yet you your"
  ).split(" "),
);

/** Words that any letter between leaders is told in: they say that there is one, not which. */
const ANY_LETTER = new Set(
  (
    "letter message telegram note reply sent send sends sending wrote write writes written writing received receive exchange exchanged " +
    "express expressed expressing convey conveyed conveying extend extended personal official reportedly reports report reported " +
    "reporters news agency statement told leader leaders president state country countries amid also continue"
  ).split(" "),
);

/** The stem of a folded English word: plural and verb endings off. Crude on purpose: it only has to agree with itself. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:’s|'s)$/, "")
    .replace(/ies$/, "y")
    .replace(/(?:ations?|ings?|ed|es|s)$/, "");
}

/** Folds case, accents and endings away. */
export function fold(word: string): string {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return stem(plain);
}

/** The telling terms of a text, in order, without empty words. At most the first 6,000 characters are read. */
export function terms(text: string): Term[] {
  const found: Term[] = [];
  for (const [surface] of text.slice(0, 6000).matchAll(WORD)) {
    const word = surface.toLowerCase().replace(/['’]s?$/, "");
    if (EMPTY.has(word) || ANY_LETTER.has(word)) continue;
    const folded = fold(surface);
    if (folded.length > 1) found.push({ folded, surface });
  }
  return found;
}
