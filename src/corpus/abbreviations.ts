import { SHORT_MONTHS } from "./calendar.ts";

const TITLES =
  "Mr Mrs Ms Dr Prof Rev Hon Sen Sens Rep Reps Gov Lt Col Gen Capt Adm Sgt St Mt Jr Sr No vs";

/** What English writes with a full stop that ends no sentence: titles, months, and the like, without the stop. */
export const ABBREVIATIONS: readonly string[] = [
  ...TITLES.split(" "),
  ...SHORT_MONTHS.map((month) => month.replace(/^./, (letter) => letter.toUpperCase())),
];
