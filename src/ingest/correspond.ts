import type { Figure } from "./figure.ts";

/** Whether one figure can have written to another: leaders, or a leader and a state, but never within one country. */
export function correspond(sender: Figure, recipient: Figure): boolean {
  if (sender === recipient || !counts(sender) || !counts(recipient)) return false;
  if (sender.kind === "state" && recipient.kind === "state") return false;
  return sender.country === null || sender.country !== recipient.country;
}

function counts({ leader, kind }: Figure): boolean {
  return leader || kind === "state";
}

/** Whether a figure is a leader in person, no office, state or group. */
export function isLeader({ leader, kind }: Figure): boolean {
  return leader && kind === "person";
}
