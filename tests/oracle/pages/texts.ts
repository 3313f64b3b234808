/** Lines of our own invention, most of which name somebody. */
export const LINES = [
  "Vladimir Putin received the delegation in the winter palace on Friday.",
  "A letter from Kim Jong Un lay on the desk for three days.",
  "Moon Jae-in said that the railway would be opened in spring.",
  "Donald Trump called the drawing of the bridge a fine drawing.",
  "The harbour was closed because of the wind, and nobody minded.",
  "Putin and Kim walked along the shore and spoke of herring.",
  "Nothing was agreed upon; the soup, it was said, had been good.",
];

/** One of the lines, for any number. */
export const line = (at: number): string => `${at + 1}. ${LINES[at % LINES.length]}`;
