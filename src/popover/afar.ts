import type { Box, Size } from "./place.ts";
import type { Scene, Stage, Wishes } from "./stage.ts";

/** A card as the top frame is told of it. */
export interface Shown {
  readonly scene: Scene;
  readonly line: Box | null;
  /** To be seen now, not only drawn for the moment to come. */
  readonly open: boolean;
}

/** The top frame. It resolves to where the card stands, in this frame's pixels; null where it cannot be shown. */
export interface Top {
  show(card: Shown): Promise<Box | null>;
  move(line: Box | null): Promise<Box | null>;
  hide(): Promise<unknown>;
}

/** The stage of a frame, and what its card can ask for while it is shown above. */
export interface AfarStage extends Stage {
  above(): { readonly scene: Scene; readonly wishes: Wishes } | null;
}

/** What a card takes with a letter in it, in pixels: a frame that has less beside the line has no room for it. */
const ROOM: Size = { width: 400, height: 360 };

/** Whether a frame of a size has no room for a card beside a line, wherever it stands for null. */
export function isCramped({ width, height }: Size, line: Box | null): boolean {
  const taken = line ? Math.min(line.bottom, height - line.top) : 0;
  return width < ROOM.width || height - taken < ROOM.height;
}

interface Wanted {
  readonly scene: Scene;
  readonly wishes: Wishes;
  readonly line: () => Box | null;
  readonly open: boolean;
}

const noLine = () => null;

/** Calls back, at most once per frame, when a line may have moved; until `signal` is aborted. */
function onMove(moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const now = () => {
    frame = 0;
    moved();
  };
  const soon = () => void (frame ||= requestAnimationFrame(now));
  for (const type of ["scroll", "resize"])
    addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
}

/** Whether a card says that the extension is gone: then nothing reaches the top frame any more. */
function isLast({ answer }: Scene): boolean {
  return answer !== null && "trouble" in answer && answer.trouble === "gone";
}

/** A stage that hands a card to the top frame where this one has no room for it, and to the stage here where that fails. */
export function stageAfar(near: Stage, top: Top): AfarStage {
  let now: Wanted | null = null;
  let said: Wanted | null = null;
  let card: Box | null = null;
  let isNear = false;
  let following: AbortController | null = null;

  const showHere = ({ open, scene, line, wishes }: Wanted) => {
    isNear = open;
    now = said = card = null;
    following?.abort();
    if (!open) return near.draw(scene, wishes);
    near.show(scene, line, wishes);
    if (scene.hold === "focus") near.focus();
  };
  /** One after the other, and only what is still true: what is shown late must not outlive what hid it. */
  const tell = async (wanted: Wanted) => {
    const { scene, line, open } = wanted;
    const at = await top.show({ scene, line: line(), open }).catch(() => null);
    if (now !== wanted) return;
    if (at) card = open ? at : null;
    else showHere(wanted);
  };
  let isTelling = false;
  const keepTelling = async () => {
    if (isTelling) return;
    isTelling = true;
    while (said !== now) {
      said = now;
      if (said) await tell(said);
      // Who cannot be told that a card is to go sees it gone with the frame.
      else await top.hide().catch(() => undefined);
    }
    isTelling = false;
  };
  const want = (wanted: Wanted | null) => {
    now = wanted;
    void keepTelling();
  };
  const move = async () => {
    const moved = now;
    const at = moved?.open ? await top.move(moved.line()).catch(() => null) : null;
    if (now === moved) card = at;
  };
  /** A card stays where it is as long as it is open. */
  const isHere = (scene: Scene, line: Box | null) => {
    const size = { width: innerWidth, height: innerHeight };
    return isNear || isLast(scene) || !(now?.open || isCramped(size, line));
  };
  return {
    draw(scene, wishes) {
      if (isHere(scene, null)) near.draw(scene, wishes);
      else want({ scene, wishes, line: noLine, open: false });
    },
    show(scene, line, wishes) {
      const wanted = { scene, wishes, line, open: true };
      if (isHere(scene, line())) {
        if (now) want(null);
        isNear = true;
        return near.show(scene, line, wishes);
      }
      if (!following) onMove(() => void move(), (following = new AbortController()).signal);
      want(wanted);
    },
    hide() {
      following?.abort();
      following = card = null;
      if (isNear) near.hide();
      isNear = false;
      want(null);
    },
    focus() {
      // Above, the keyboard goes into the card with it.
      if (isNear) near.focus();
    },
    box: () => (isNear ? near.box() : card),
    above: () => now,
  };
}
