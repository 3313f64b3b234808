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
/** No value and no address says its date later than this. */
const MOST_VALUE = 200;

/** How days are written: with the year first, also in addresses; with dots; as the British and as the Americans say them. */
const FORMS = [
  /(?:^|\/)(?<year>\d{4})[-/.](?<month>\d\d?|[a-z]{3})[-/.](?<date>\d\d?)(?=[TZ\W]|$)/,
  /(?:^|\/)(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)(?=[T/-]|$)/,
  /^(?<date>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>\d{4})(?!\d)/,
  /\b(?<date>\d\d?)(?:st|nd|rd|th)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})\b/u,
  /\b(?<month>\p{L}{3,9})\.?\s+(?<date>\d\d?)(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u,
];

/** The day on which a page says that it was published, as EDTF. Null where it does not say, or says two days. */
export function publishedOf({ jsonLd, values, path }: Said): string | null {
  const days = [...jsonLd.map(dayOfJsonLd), ...[...values, path].map(dayIn)];
  return days.find((day) => day !== null) ?? null;
}

/** The day that a date names as its writer saw it; the time and its zone are left out. Null for what is no day, or might be two. */
export function dayIn(value: string): string | null {
  const text = value.trim().slice(0, MOST_VALUE);
  const form = FORMS.find((one) => one.test(text));
  const { year = "", month = "", date = "" } = form?.exec(text)?.groups ?? {};
  return day(year, /\d/.test(month) ? month : monthOf(month), date);
}

function monthOf(word: string): string {
  return String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}

/** A day of the calendar as EDTF, in a year of the web; null when there is no such day. */
function day(year: string, month: string, date: string): string | null {
  const edtf = [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
  const at = new Date(`${edtf}T00:00Z`);
  const isReal = at.getTime() > 0 && at.toISOString().startsWith(edtf);
  return isReal && /^(19[^0-8]|20)/.test(year) ? edtf : null;
}

type Json = Readonly<Record<string, unknown>>;

function dayOfJsonLd(script: string): string | null {
  if (script.length > MOST_JSON) return null;
  const records = recordsIn(parsed(script), 0);
  const articles = records.filter((record) => ARTICLE.test(String(record["@type"])));
  return onlyDay(articles.length > 0 ? articles : records);
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
    records.flatMap(
      ({ datePublished: said }) => (typeof said === "string" ? dayIn(said) : null) ?? [],
    ),
  );
  const [first = null] = days;
  return days.size === 1 ? first : null;
}
