// `[^\S\n]` would say the same; where case does not count, browsers take milliseconds over it.
const BETWEEN = /(?:(?!\n)\s|[-\u2010-\u2015\u2212·・•‧．･])*/.source;

/** The regular expression of the gazetteer's notation: `~` is what may stand between the parts of a name, `%` an ending. */
export function pattern(notation: string, flags: string): RegExp {
  return new RegExp(notation.replaceAll("~", BETWEEN).replaceAll("%", "[a-zа-яі]{0,4}"), flags);
}

/** Makes a thing when it is first asked for: what no text of a page asks for is never made. */
export function lazily<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => (made ??= make());
}

/** The match of a sticky or global expression at, or after, an offset. */
export function matchAt(regexp: RegExp, text: string, at: number): RegExpExecArray | null {
  regexp.lastIndex = at;
  return regexp.exec(text);
}

/** The index of the only group that matched, counted from 0. */
export function groupOf(match: RegExpExecArray): number {
  return match.indexOf(match[0], 1) - 1;
}
