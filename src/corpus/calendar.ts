/** The months in English, in lower case, January first. */
export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** The months as English shortens them, in lower case; `may` is short already. */
export const SHORT_MONTHS: readonly string[] =
  "jan feb mar apr jun jul aug sep sept oct nov dec".split(" ");

/** The days of the week in English, in lower case, Monday first. */
export const WEEKDAYS: readonly string[] =
  "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** The month, 1 to 12, that begins with the first three letters of a word, as every month and its short form do; null for none. */
export function monthOf(word: string): number | null {
  const beginning = word.slice(0, 3).toLowerCase();
  const at = MONTHS.findIndex((month) => beginning.length === 3 && month.startsWith(beginning));
  return at < 0 ? null : at + 1;
}
