/** What a page says of its own date, as it says it: the places where pages do, the surest first. */
export interface Said {
  /** The contents of `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  /** Values of meta elements, microdata and `time` elements, the surest first. */
  readonly values: readonly string[];
  /** The path of the page's address. */
  readonly path: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ARTICLE = /article|posting|report|liveblog/i;
/** Where JSON-LD keeps the page's own record; lists of other pages' records are not looked into. */
const WITHIN = ["@graph", "mainEntity", "mainEntityOfPage"];
const DEEPEST = 4;
/** A script longer than this, in UTF-16 units, is a shop's stock and not an article's record. */
const MOST_JSON = 200_000;
/** Years in which there were web pages, or will be. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/** The day on which a page says that it was published, as EDTF. Null where it does not say, or says two days. */
export function publishedOf({ jsonLd, values, path }: Said): string | null {
  const firsts = jsonLd.map(dayOfJsonLd);
  const said = [...firsts, ...values.map(dayIn)].find((day) => day !== null);
  return said ?? dayOfPath(path);
}

/** The day that a date names as its writer saw it; the time and its zone are left out. Null for what is no day, or might be two. */
export function dayIn(value: string): string | null {
  const text = value.trim().slice(0, 64);
  const iso =
    /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})(?!\d)/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const british = /\b(\d\d?)(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(text);
  if (british) return day(british[3], monthOf(british[2]), british[1]);
  const american = /\b(\p{L}{3,9})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  return american ? day(american[3], monthOf(american[1]), american[2]) : null;
}

function monthOf(word = ""): string {
  return String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}

/** A day of the calendar as EDTF; null when there is no such day. */
function day(year = "", month = "", date = ""): string | null {
  const edtf = [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
  const at = new Date(`${edtf}T00:00:00Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(edtf);
  return isReal && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR ? edtf : null;
}

function dayOfPath(path: string): string | null {
  const hit =
    /\/(\d{4})[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/.exec(path) ??
    /\/(\d{4})\/([a-z]{3})\/(\d\d?)(?=\/|$)/i.exec(path) ??
    /\/(\d{4})(\d\d)(\d\d)(?=\/|$)/.exec(path);
  if (!hit) return null;
  const [, year, month = "", date] = hit;
  return day(year, /\d/.test(month) ? month : monthOf(month), date);
}

type Json = Readonly<Record<string, unknown>>;

function dayOfJsonLd(script: string): string | null {
  if (script.length > MOST_JSON) return null;
  const records = recordsIn(parsed(script), 0);
  const articles = records.filter((record) => ARTICLE.test(String(record["@type"])));
  return onlyDay(articles) ?? (articles.length > 0 ? null : onlyDay(records));
}

/** A script that cannot be parsed says nothing: half of one might be about something else. */
function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function recordsIn(value: unknown, depth: number): Json[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => recordsIn(one, depth + 1));
  const record = value as Json;
  return [record, ...WITHIN.flatMap((key) => recordsIn(record[key], depth + 1))];
}

/** The one day on which these records were published; null when they say none, or several. */
function onlyDay(records: readonly Json[]): string | null {
  const days = new Set(
    records.flatMap(({ datePublished }) =>
      typeof datePublished === "string" ? (dayIn(datePublished) ?? []) : [],
    ),
  );
  const [first = null] = days;
  return days.size === 1 ? first : null;
}
