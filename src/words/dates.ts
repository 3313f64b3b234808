import { wording } from "./wording.ts";
import { perLanguage, say } from "./words.ts";

type Fineness = "day" | "month" | "year";

/** Writes a day, or a stretch between two, given as `2020-03-05`. */
type Write = (from: string, to?: string) => string;

/** A way to write dates, of the calendar that news are dated by in every language. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Write {
  const how = Object.entries(options).join(" ");
  const all = { ...options, calendar: "gregory", timeZone: "UTC" };
  const format = perLanguage((of) => new Intl.DateTimeFormat(of, all));
  const written: Write = (from, to) =>
    to === undefined
      ? format().format(new Date(from))
      : format().formatRange(new Date(from), new Date(to));
  return (from, to) => wording(`${how} ${from} ${to ?? ""}`, () => written(from, to));
}

const FORMATS: Record<Fineness, Write> = {
  day: dateFormat({ year: "numeric", month: "long", day: "numeric" }),
  month: dateFormat({ year: "numeric", month: "long" }),
  year: dateFormat({ year: "numeric" }),
};

/** One side of a date without the sign that says how sure it is. */
const bare = (side: string) => side.replace(/[~?%]$/, "");

/** How exactly one side of a date is known. */
function finenessOf(side: string): Fineness {
  const parts = bare(side).split("-").length;
  return parts === 3 ? "day" : parts === 2 ? "month" : "year";
}

const format = (side: string) => FORMATS[finenessOf(side)];

/** The first day that one side may mean. */
function dayOf(side: string): string {
  return `${bare(side)}-01-01`.slice(0, 10);
}

function sideInWords(side: string): string {
  const words = format(side)(dayOf(side));
  if (side.endsWith("~")) return say("dateAbout", words);
  if (side.endsWith("?")) return say("datePerhaps", words);
  return side.endsWith("%") ? say("datePerhapsAbout", words) : words;
}

/** `2–8 March 2020`, as the language writes it, where both ends are known alike; else each end in words. */
function spanInWords(from: string, to: string): string {
  const alike = finenessOf(from) === finenessOf(to) && bare(from) + bare(to) === from + to;
  if (alike) return format(from)(dayOf(from), dayOf(to));
  return say("dateBetween", sideInWords(from), sideInWords(to));
}

/** A date that `isEdtf` accepts, in words of the reader's language: "5 March 2020", "by 5 March 2020", "about 2020". */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return sideInWords(from);
  if (from === "..") return say("dateBy", sideInWords(to));
  return to === ".." ? say("dateSince", sideInWords(from)) : spanInWords(from, to);
}
