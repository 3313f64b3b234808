const BETWEEN = "(?:[^\\S\\n]|[-\\u2010-\\u2015\\u2212·・•‧．･])*";

/** The regular expression of the gazetteer's notation: `~` is what may stand between the parts of a name, `%` an ending. */
export function pattern(notation: string, flags: string): RegExp {
  return new RegExp(notation.replaceAll("~", BETWEEN).replaceAll("%", "[a-zа-яі]{0,4}"), flags);
}
