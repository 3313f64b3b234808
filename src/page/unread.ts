/** Elements whose text nobody reads as such: what is no text for readers, and code. */
export const UNREAD: readonly string[] =
  "title script style noscript template textarea select code kbd samp".split(" ");
