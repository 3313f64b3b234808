import { setPriority } from "node:os";

/** Goes before what else the machine does, the browsers that are started from here too; where that isn't allowed, nothing happens. */
export function takePrecedence(): void {
  try {
    setPriority(-15);
  } catch {
    // Only root may. The canary will tell whether it mattered.
  }
}
