// mark.js as its own guide shows it: a list of words.
import Mark from "mark.js";
import { FORMS } from "./forms.ts";
import { timed } from "./timed.ts";

void timed(() => {
  let found = 0;
  const options = { separateWordSearch: false, done: (count: number) => (found = count) };
  new Mark(document.body).mark(FORMS, options);
  return found;
});
