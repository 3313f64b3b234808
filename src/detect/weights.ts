/** Log-odds that each kind of reason adds. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  full: 6,
  named: 5,
  titled: 3,
  places: 4,
  others: -1,
  "others-only": -4,
  "kin-only": -5,
  title: 3,
  mister: 1,
  "other-office": -4,
  joined: 5,
  regime: 3,
  family: -15,
  apposition: -4,
  article: -4,
  "lower-case": -3,
  game: -9,
  plural: -12,
  capitals: -5,
  address: -30,
  relative: -30,
  junior: -30,
  thing: -30,
  sense: -15,
  calling: -15,
  stranger: -10,
  other: -15,
  "after-other": -9.5,
  "after-both": -3,
  "after-own": 1,
};

/** What a clue adds where the document names strangers of the surname as often as the person in full. */
export const WITH_OTHERS: Readonly<Record<string, number>> = { speaks: -7, "maybe-stranger": -8 };

/** What a clue adds where the document names relatives. */
export const WITH_KIN: Readonly<Record<string, number>> = { she: -3, "maybe-stranger": -8 };
