import { MONTHS } from "./calendar.ts";

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** The first and the last day that a date may mean, as `YYYY-MM-DD`; an open side is `null`. */
export interface Bounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** Whether a value is written in the part of EDTF that the corpus uses: a day, a month, a year, `~ ? %`, an interval, `..`. */
export function isEdtf(value: string): boolean {
  const sides = value.split("/");
  return (
    sides.length <= 2 &&
    sides.every((side) => isSide(side, sides.length === 2)) &&
    value !== "../.."
  );
}

function isSide(side: string, interval: boolean): boolean {
  if (side === "..") return interval;
  const [, , month, day] = DATE.exec(side) ?? [null];
  if (!DATE.test(side)) return false;
  return (
    Number(month ?? 1) >= 1 &&
    Number(month ?? 1) <= 12 &&
    Number(day ?? 1) >= 1 &&
    Number(day ?? 1) <= lastDay(side)
  );
}

/** The bounds of a date that `isEdtf` accepts. Approximate dates are bounded as if they were exact. */
export function boundsOf(edtf: string): Bounds {
  const [from = "", to = from] = edtf.split("/");
  return { first: edge(from, "-01-01", "-01"), last: edge(to, "-12-31", `-${lastDay(to)}`) };
}

function edge(side: string, ofYear: string, ofMonth: string): string | null {
  if (side === ".." || side === "") return null;
  const bare = side.replace(/[~?%]$/, "");
  return bare.length === 4 ? bare + ofYear : bare.length === 7 ? bare + ofMonth : bare;
}

function lastDay(side: string): number {
  const [year = 2000, month = 12] = side.split("-").map((part) => Number.parseInt(part, 10));
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether two dates may mean the same day. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return (a.first ?? "") <= (b.last ?? "9") && (b.first ?? "") <= (a.last ?? "9");
}

/** Orders dates by the day they may begin, open ones by the day they end; for `sort`. */
export function compareDates(one: string, other: string): number {
  const key = (edtf: string) => boundsOf(edtf).first ?? boundsOf(edtf).last ?? "";
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

/** A date in words for readers: `5 March 2020`, `by 5 March 2020`, `about 2020`, `between 2 March 2020 and 8 March 2020`. */
export function inWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return sideInWords(from);
  if (from === "..") return `by ${sideInWords(to)}`;
  if (to === "..") return `since ${sideInWords(from)}`;
  return `between ${sideInWords(from)} and ${sideInWords(to)}`;
}

function sideInWords(side: string): string {
  const [, year, month, day, sign] = DATE.exec(side) ?? [];
  if (year === undefined) return side;
  const date = [
    day === undefined ? null : Number(day),
    MONTHS[Number(month) - 1]?.replace(/^./, (letter) => letter.toUpperCase()) ?? null,
    year,
  ];
  const words = date.filter((part) => part !== null).join(" ");
  return `${{ "~": "about ", "?": "perhaps ", "%": "perhaps about " }[sign ?? ""] ?? ""}${words}`;
}
