import { frameOfReader, paneAt, watchFrame } from "./frames.ts";
import { heed } from "./heed.ts";
import type { Host } from "./host.ts";
import { into, outOf } from "./pane.ts";
import type { Box, Size } from "./place.ts";
import type { Scene, Stage, Wishes } from "./stage.ts";

/** The card of a frame, to be shown in this page that the frame stands in. */
export interface Guest {
  readonly frame: number;
  /** The size of the frame's viewport. */
  readonly size: Size;
  readonly scene: Scene;
  readonly wishes: Wishes;
  /** Where the mark is, in the frame's pixels. */
  readonly line: Box | null;
  /** To be seen now, not only drawn. */
  readonly open: boolean;
}

/** What a frame is told of the reader. */
export type News =
  /** The pointer is on the card, is elsewhere on this page, or has left the card for where nothing is heard of it here. */
  | { readonly do: "over"; readonly what: "card" | "page" | "away" }
  | { readonly do: "pressed" | "dismissed" };

/** The cards of frames: one at a time. Resolves to where it stands, in the frame's pixels; null where it cannot be shown. */
export interface Above {
  show(guest: Guest): Box | null;
  move(frame: number, line: Box | null): Box | null;
  hide(frame: number): void;
  /** Closes the card, whosever it is. */
  close(): void;
}

interface Open {
  readonly frame: number;
  readonly element: HTMLElement;
  readonly pinned: boolean;
  line: Box | null;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Shows the cards of frames on a stage; `tell` lets a frame know, and rejects when the frame is gone. */
export function standAbove(
  { stage, host }: { stage: Stage; host: Host },
  tell: (frame: number, news: News) => Promise<unknown>,
): Above {
  let open: Open | null = null;
  let until = new AbortController();
  let what: "card" | "page" | "away" = "away";

  const close = () => {
    until.abort();
    open = null;
    what = "away";
    stage.hide();
  };
  const say = (news: News) => {
    const told = open;
    if (told) tell(told.frame, news).catch(() => told.frame === open?.frame && close());
  };
  const over = (now: typeof what) => {
    if (what !== now) say({ do: "over", what: now });
    what = now;
  };
  /** Where the mark is in this page; null when it cannot be seen. */
  const lineNow = () => {
    if (!open?.line || !open.element.isConnected) return null;
    const line = outOf(paneAt(open.element), open.line);
    return line.bottom > 0 && line.top < innerHeight ? line : null;
  };
  const boxNow = () => {
    const box = stage.box();
    return box && open && into(paneAt(open.element), box);
  };
  const listen = (element: HTMLElement, { signal }: AbortController) => {
    const dismissed = () => say({ do: "dismissed" });
    const pressed = () => say({ do: "pressed" });
    const isCard = (target: EventTarget | null) => target === host.element;
    heed(isCard, { dismissed, pressed, held: () => {} }, signal);
    const moved = ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== "touch") over(isCard(target) ? "card" : "page");
    };
    const options = { capture: true, passive: true, signal };
    addEventListener("pointermove", moved, options);
    host.element.addEventListener("pointerleave", () => over("away"), options);
    element.addEventListener("pointerenter", () => over("away"), options);
    // A document that came anew knows of no card, and says so.
    const loaded = () => say({ do: "over", what });
    watchFrame(element, { gone: close, loaded }, signal);
  };
  /** Makes room for the card of another frame; a pinned one stays. */
  const makeRoom = (frame: number) => {
    if (!open || open.frame === frame) return true;
    if (open.pinned) return false;
    say({ do: "dismissed" });
    close();
    return true;
  };
  return {
    show({ frame, size, scene, wishes, line, open: isWanted }) {
      if (isWanted && !makeRoom(frame)) return null;
      const element = open?.element ?? frameOfReader(size);
      // What fills the screen has all the room there is, and nothing of this page shows beside it.
      if (!element || element === document.fullscreenElement) return null;
      if (!isWanted) {
        if (!open) stage.draw(scene, wishes);
        return NOWHERE;
      }
      const isNew = open === null;
      const takesKeyboard = isNew && scene.hold === "focus";
      // Where a card takes the keyboard from is where it gives it back to.
      if (takesKeyboard) element.focus({ preventScroll: true });
      open = { frame, element, line, pinned: scene.hold === "pin" };
      stage.show(scene, lineNow, wishes);
      if (isNew) listen(element, (until = new AbortController()));
      if (takesKeyboard) stage.focus();
      return boxNow() ?? NOWHERE;
    },
    move(frame, line) {
      if (!open || open.frame !== frame) return null;
      open.line = line;
      host.open(lineNow, open.pinned);
      return boxNow();
    },
    hide(frame) {
      if (open?.frame === frame) close();
    },
    close,
  };
}
