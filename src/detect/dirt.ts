/** What stands between a reader's eye and the letters: soft hyphens, zero width, bidi and combining marks. */
export const DIRT =
  /[\u00AD\u0300-\u036F\u0640\u064B-\u065F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0F\uFEFF]+/g;

/** All dirt, and what else texts in Latin letters seldom hold. */
export const UNUSUAL = /[\u00AD\u0300-\u200F\u2028-\uFFFF]/;

/** Letters that are not Latin. */
export const OTHER_LETTERS = /[\u0370-\u1DFF\u3040-\uD7FF]/;
