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
  const key = (event: KeyboardEvent) => {
    const modifier = MODIFIERS.find((name) => name === event.key);
    if (modifier) held(modifier, event.type === "keydown");
    if (event.key === "Escape" && event.type === "keydown") dismissed();
  };
  addEventListener("keydown", key, options);
  addEventListener("keyup", key, options);
  addEventListener("pointerdown", ({ target }) => isCard(target) || pressed(), options);
  // Whoever leaves the window with a key down lets go of it elsewhere.
  addEventListener("blur", () => MODIFIERS.forEach((name) => held(name, false)), { signal });
}
