import { render } from "preact";
import type { Host } from "./host.ts";
import { Popover } from "./Popover.tsx";
import type { Scene, Stage, Wishes } from "./stage.ts";
import { type Doings, letterIn, untouched } from "./view.ts";

/** How long the place of an announcement must be there, in milliseconds, before what is put into it is read aloud. */
const HEARING = 100;

/** The stage in a host: draws an answer as a card, and opens the host beside its line. */
export function stageIn(host: Host): Stage {
  let drawn: { scene: Scene; wishes: Wishes } | null = null;
  let isOpen = false;
  let doings = untouched;
  let hearing: ReturnType<typeof setTimeout>;

  const drawAgain = () => {
    if (!drawn) return;
    render(<Popover {...drawn} host={host} doings={doings} set={set} />, host.root);
  };
  const draw = (scene: Scene, wishes: Wishes) => {
    drawn = { scene, wishes };
    drawAgain();
  };
  const set = (more: Partial<Doings>) => {
    doings = { ...doings, ...more };
    drawAgain();
  };
  /** What is known of a letter only beside the answer: its citation, and whether it is in the notebook. */
  const complete = (letter: string, { cite, isKept }: Wishes) => {
    const still = (more: Partial<Doings>) => {
      if (isOpen && drawn && letterIn(drawn.scene)?.letter.id === letter) set(more);
    };
    // Whoever wants to copy or save is told why it does not work; nobody else needs to know.
    cite(letter, "plain").then(
      (source) => still({ source }),
      () => still({ source: "" }),
    );
    isKept(letter).then(
      (kept) => still({ kept }),
      () => still({ kept: false }),
    );
  };
  return {
    draw,
    show(scene, line, wishes) {
      const before = isOpen && drawn ? letterIn(drawn.scene) : null;
      const letter = letterIn(scene);
      draw(scene, wishes);
      host.open(line, scene.hold === "pin");
      if (!isOpen) hearing = setTimeout(() => set({ heard: true }), HEARING);
      isOpen = true;
      if (letter && !before) complete(letter.letter.id, wishes);
    },
    hide() {
      clearTimeout(hearing);
      isOpen = false;
      drawn = null;
      doings = untouched;
      host.close();
      render(null, host.root);
    },
    focus: host.focus,
    box: host.box,
  };
}
