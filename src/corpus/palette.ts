/** The people with a colour of their own, in the order of the palette. */
const OWN = ["kim-jong-un", "moon-jae-in", "vladimir-putin", "donald-trump"];

/** How many colours there are: one each, and one for everybody else. */
export const SLOTS = OWN.length + 1;

/** Which colour says this person, everywhere the same: on marks, dots, arrows and bars. */
export function slotOf(person: string): number {
  const own = OWN.indexOf(person);
  return own < 0 ? OWN.length : own;
}
