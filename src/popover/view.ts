import type { Dossier, RelatedLetter } from "#corpus/dossier.ts";
import { leadOf } from "#cards/DossierCard.tsx";
import { say } from "#words/words.ts";
import { copy } from "./copy.ts";
import type { Host } from "./host.ts";
import type { Scene, Wishes } from "./stage.ts";

/** What the reader did in a card, beside its visit: a fresh card, a fresh value. */
export interface Doings {
  /** "Why this person?" is open. */
  readonly asking: boolean;
  readonly corrected: "page" | "site" | null;
  /** The choice of citations is open. */
  readonly citing: boolean;
  /** The letter is in the notebook. */
  readonly kept: boolean;
  /** The letter's citation, asked for beforehand: copying must follow the press at once. */
  readonly source: string;
  /** What came of the last deed, in words. */
  readonly told: string;
  /** The place of the announcement has been there long enough to be heard. */
  readonly heard: boolean;
}

/** Before anything was done. */
export const untouched: Doings = {
  asking: false,
  corrected: null,
  citing: false,
  kept: false,
  source: "",
  told: "",
  heard: false,
};

/** All that a card is drawn from. */
export interface View {
  readonly scene: Scene;
  readonly wishes: Wishes;
  readonly host: Host;
  readonly doings: Doings;
  readonly set: (doings: Partial<Doings>) => void;
}

/** The dossier of a scene that has one. */
export function dossierIn({ answer }: Scene): Dossier | null {
  return answer && "dossier" in answer ? answer.dossier : null;
}

/** The letter that a card shows in full; null where an event or nothing leads. */
export function letterIn(scene: Scene): RelatedLetter | null {
  const dossier = dossierIn(scene);
  return dossier && leadOf(dossier) === "letter" ? (dossier.letters[0] ?? null) : null;
}

/** Tells in the card what came of a deed, whichever way it went. */
export function tellOf({ set }: View, work: Promise<unknown>, done: Partial<Doings>): void {
  const failed = (error: unknown) =>
    set({ told: say("didNotWork", error instanceof Error ? error.message : String(error)) });
  work.then(() => set({ told: "", ...done }), failed);
}

/** Copies words, and says so. */
export function copyAndTell(view: View, words: string | Promise<string>): void {
  const { root } = view.host;
  const copied =
    typeof words === "string" ? copy(words, root) : words.then((text) => copy(text, root));
  tellOf(view, copied, { told: say("copied") });
}
