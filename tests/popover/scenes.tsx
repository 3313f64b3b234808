// Every state of the card, drawn from a small corpus of our own invention: for the tests and for the pictures.
import { render } from "preact";
import type { Context, Dossier } from "#corpus/dossier.ts";
import type { Host } from "#popover/host.ts";
import { Popover } from "#popover/Popover.tsx";
import type { Scene, Wishes } from "#popover/stage.ts";
import { type Doings, untouched } from "#popover/view.ts";
import { relate } from "#relate/relate.ts";
import { small } from "../relate/small.ts";

const context: Context = {
  sentence: "Help came after the floods.",
  around: "A record harvest",
  peopleInSentence: ["ada"],
  peopleOnPage: ["ada", "bo"],
  published: null,
};

/** What the small corpus knows of a person. */
export function dossierOf(person: string, more: Partial<Dossier> = {}): Dossier {
  return { ...relate(small, person, context)!, ...more };
}

const naming = {
  person: "ada",
  surface: "Ada",
  confidence: 0.87,
  because: [{ kind: "title", words: "Mayor" }, { kind: "named" }],
};
const ada = dossierOf("ada");
const answered = (dossier: Dossier, packaged = false): Scene => ({
  naming,
  answer: { dossier, packaged },
  hold: "pointer",
});
const shown = answered(ada);
const [first, ...others] = ada.letters;
const later = [first!, ...others.map((related) => ({ ...related, later: true }))];

/** A state of the card: what is shown, and what the reader did in it. */
interface State {
  readonly scene: Scene;
  readonly doings?: Partial<Doings>;
}

export const states: Readonly<Record<string, State>> = {
  letters: { scene: shown },
  "very-letter": {
    scene: answered({ ...ada, reported: { letter: first!.letter.id, score: 0.9 } }),
  },
  "unknown-letter": { scene: answered({ ...ada, reported: "unknown" }) },
  later: { scene: answered({ ...ada, letters: later }) },
  "event-leads": {
    scene: answered({ ...ada, lead: "event", events: dossierOf("di").events }),
  },
  "no-letters": { scene: answered(dossierOf("di")) },
  nothing: { scene: answered({ ...dossierOf("di"), events: [], passages: [] }) },
  packaged: { scene: answered(ada, true) },
  loading: { scene: { ...shown, answer: null } },
  gone: { scene: { ...shown, answer: { trouble: "gone", words: "" } } },
  failed: { scene: { ...shown, answer: { trouble: "failed", words: "the store did not answer" } } },
  why: { scene: shown, doings: { asking: true } },
  "corrected-page": { scene: shown, doings: { asking: true, corrected: "page" } },
  "corrected-site": { scene: shown, doings: { asking: true, corrected: "site" } },
  citing: { scene: shown, doings: { citing: true } },
  saved: { scene: shown, doings: { kept: true, told: "In the notebook" } },
  pinned: { scene: { ...shown, hold: "pin" } },
};

const nothing = () => undefined;

/** Wishes that come true at once and change nothing. */
export const wishes: Wishes = {
  openPanel: nothing,
  cite: () => Promise.resolve("Letter from Ada to Bo."),
  keep: () => Promise.resolve(true),
  isKept: () => Promise.resolve(false),
  correct: () => Promise.resolve(),
  uncorrect: () => Promise.resolve(),
  site: "example.org",
  reload: nothing,
  close: nothing,
  pin: nothing,
  askAgain: nothing,
};

/** Draws a state of the card into an element of the page. */
export function drawState(name: string, root: HTMLElement): void {
  const { scene, doings } = states[name]!;
  const host: Host = {
    element: root,
    root,
    open: nothing,
    close: nothing,
    focus: nothing,
    box: () => null,
    move: nothing,
  };
  const done = { ...untouched, heard: true, ...doings };
  root.className = "sheet";
  render(<Popover scene={scene} wishes={wishes} host={host} doings={done} set={nothing} />, root);
}
