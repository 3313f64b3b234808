/** Tells when the reader turns away: Esc, or a press anywhere but on the card. The page gets both as ever. */
export function dismissals(
  isCard: (target: EventTarget | null) => boolean,
  dismissed: () => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  addEventListener("keydown", ({ key }) => key === "Escape" && dismissed(), options);
  addEventListener("pointerdown", ({ target }) => isCard(target) || dismissed(), options);
}
