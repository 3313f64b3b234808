import edtf from "edtf";
import { isEdtf } from "./edtf.ts";

/** Whether the EDTF library reads a value as a date and the corpus's own rules allow it; the library alone takes `20180905`. */
export function isKnownDate(value: string): boolean {
  if (!isEdtf(value)) return false;
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}
