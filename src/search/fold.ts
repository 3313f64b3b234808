/** Marks on letters, and signs that nobody sees; taking them away makes Chosŏn and Choson one word. */
const MARKS =
  /['’ʼ\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u3099\u309A\uFE0F\uFEFF]+/g;
const PLAIN = /^[a-z0-9]*$/;
const OTHER = /[\u0080-\u058F]/g;

/** Letters as they are written in plain Latin: Latin ones that Unicode does not take apart, Greek, Cyrillic. */
const LATIN = new Map(
  (
    "ø o,ł l,đ d,ð d,þ th,ß ss,æ ae,œ oe,ı i,ħ h,ŋ ng," +
    "α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ f,χ ch,ψ ps,ω o," +
    "а a,б b,в v,г g,ґ g,д d,е e,є ye,ж zh,з z,и i,і i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch," +
    "ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya,ђ dj,ј j,љ lj,њ nj,ћ c,џ dz"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** A word as it is compared: lower case, without marks, Greek and Cyrillic in Latin letters. Folding twice changes nothing. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(OTHER, (letter) => LATIN.get(letter) ?? letter);
}
