/** The page asks to be left alone: `<meta name="letterhead" content="off">`. */
export function isOff(page: Document): boolean {
  return page.querySelector('meta[name="letterhead" i][content="off" i]') !== null;
}
