/** The keys that can be held for a card, as `KeyboardEvent.key` names them. */
type Modifier = "Alt" | "Control" | "Shift";

/** What is heard of the reader beside the movement of the pointer. */
interface Heard {
  /** Esc. */
  dismissed(): void;
  /** A press anywhere but on the card. */
  pressed(): void;
  /** A key that can be held for a card went down or up. */
  held(key: Modifier, down: boolean): void;
}

const MODIFIERS: readonly Modifier[] = ["Alt", "Control", "Shift"];

/** Listens to keys and presses, until `signal` is aborted. The page gets them all as ever. */
export function heed(
  isCard: (target: EventTarget | null) => boolean,
  { dismissed, pressed, held }: Heard,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  const left = () => MODIFIERS.forEach((name) => held(name, false));
  const key = (event: KeyboardEvent) => {
    const isDown = event.type === "keydown";
    const modifier = MODIFIERS.find((name) => name === event.key);
    if (modifier) held(modifier, isDown);
    // Whoever leaves the window with a key down lets go of it elsewhere. Others are not heard leaving: a tab that closes is left
    // as well, and Firefox stops what runs there then, and complains.
    if (modifier && isDown) addEventListener("blur", left, { once: true, signal });
    else if (!event.altKey && !event.ctrlKey && !event.shiftKey) removeEventListener("blur", left);
    if (event.key === "Escape" && isDown) dismissed();
  };
  addEventListener("keydown", key, options);
  addEventListener("keyup", key, options);
  addEventListener("pointerdown", ({ target }) => isCard(target) || pressed(), options);
}
