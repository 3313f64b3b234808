/** What stands between a reader's eye and the letters: soft hyphens, zero width, bidi and combining marks. */
const DIRT =
  /[\u00AD\u0300-\u036F\u0640\u064B-\u065F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0F\uFEFF]+/g;

const DISGUISED =
  /([\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u3046-\u30FD][\u3099\u309A]|[\uFF10-\uFF5A])/;
/** Dirt, and letters in disguise, which the only group holds: in parts, or of another width. */
export const UNCLEAN = new RegExp(`${DISGUISED.source}|${DIRT.source}`, "g");

/** What a reader sees of such a place. */
export const letterOf = (disguised?: string): string => disguised?.normalize("NFKC") ?? "";

/** All dirt, letters in disguise, and letters that are not Latin; no other sign hides a name, nor does an emoji. */
export const UNUSUAL =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0F-\uFF5A\u0300-\u1DFF\u3040-\uD7FF]/;

/** Letters that are not Latin. */
export const OTHER_LETTERS = /[\u0370-\u1DFF\u3040-\uD7FF]/;
