// A spreadsheet takes a cell that begins so for a formula, spaces and full-width signs included; an apostrophe says that it is text.
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const GUARDED = new RegExp(FORMULA.source.replace("'*", "'+"));
const CELL = /(?:"((?:[^"]+|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

/** Rows as comma-separated values (RFC 4180): every cell quoted, lines end in CR LF, nothing that a spreadsheet would run. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** The rows of a table, as they were before `writeTable`; throws, with the place, where it is none. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const matcher = new RegExp(CELL);
  while (matcher.lastIndex < text.length || row.length > 0) {
    const start = matcher.lastIndex;
    const found = matcher.exec(text);
    if (found === null)
      throw new Error(`Character ${start} of the table: a quotation mark too many or too few.`);
    const [, quoted, bare = "", end] = found;
    row.push(unguarded(quoted?.replaceAll('""', '"') ?? bare));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
