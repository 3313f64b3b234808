import { publishedOf } from "./published.ts";

/** What pages call their date in `meta` elements, as name, property or itemprop; the surest first. */
const NAMES =
  "article:published_time og:article:published_time article:published:time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime pubdate publishdate publish-date publish_date publication_date dc.date dc.date.issued dcterms.date dcterms.created date og:published_time".split(
    " ",
  );

/** Times of comments and of links to other articles are no dates of this page. */
const ELSEWHERE =
  "aside, nav, footer, a, [class*=comment i], [class*=related i], [class*=teaser i]";

function metaValues(page: Document): string[] {
  return NAMES.flatMap((name) => {
    const called = ["name", "property", "itemprop"].map(
      (key) => `meta[${key}="${name}" i][content]`,
    );
    return page.querySelector<HTMLMetaElement>(called.join())?.content ?? [];
  });
}

/** The time that microdata calls the date of publishing, then the first in the article that has the headline. */
function timesInHead(page: Document): string[] {
  const dated = page.querySelector("time[itemprop=datePublished i][datetime]");
  const whole = page.querySelector(":is(article, main, [role=main]):has(h1)");
  const times = [...(whole?.querySelectorAll("time[datetime]") ?? [])];
  const first = times.find((time) => !time.closest(ELSEWHERE));
  return [dated, first].flatMap((time) => time?.getAttribute("datetime") ?? []);
}

let last: { readonly page: Document; readonly url: string; readonly day: string | null } | null =
  null;

/** The day on which a page says that it was published, as EDTF, or null. Read once for each address that the page goes by. */
export function publishedDay(page: Document): string | null {
  const url = page.location?.href ?? "";
  if (last?.page === page && last.url === url && last.day !== null) return last.day;
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const day = publishedOf({
    jsonLd: scripts.map(({ textContent }) => textContent ?? ""),
    values: [...metaValues(page), ...timesInHead(page)],
    path: page.location?.pathname ?? "",
  });
  last = { page, url, day };
  return day;
}
