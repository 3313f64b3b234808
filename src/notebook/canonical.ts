/** Parameters that say from where a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_|mc_|hsa_|pk_|mtm_|at_medium|at_campaign)|^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|ysclid|igshid|igsh|si|smid|cmpid|ocid|ito|mkt_tok|_ga|_gl|ref_src|ref_url|spm|wt_mc|xtor|sh|guccounter)$/i;

function isPage(url: URL): boolean {
  return url.protocol === "https:" || url.protocol === "http:";
}

/** A page that names its site's front page as its own address is mistaken, as are those that name no page at all. */
function mayStandFor(canonical: URL, url: URL): boolean {
  return isPage(canonical) && (canonical.pathname !== "/" || url.pathname === "/");
}

/**
 * The address under which a page is known again: what it says of itself (`link rel=canonical`, null where it says
 * nothing), without the fragment and without tracking parameters. An address that cannot be read stays as it is.
 */
export function canonicalOf(address: string, said: string | null): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const own = said !== null && URL.canParse(said, address) ? new URL(said, address) : url;
  const page = mayStandFor(own, url) ? own : url;
  page.hash = "";
  const tracking = [...page.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) page.searchParams.delete(name);
  return page.href;
}
