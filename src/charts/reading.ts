/** Whether reading runs from right to left where an element stands. */
function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** Pixels from the side of an element where reading begins. */
export function inlineX(element: Element, clientX: number): number {
  const { left, right } = element.getBoundingClientRect();
  return isRtl(element) ? right - clientX : clientX - left;
}

/** The arrow key that leads onwards. */
export function forwardKey(element: Element): "ArrowRight" | "ArrowLeft" {
  return isRtl(element) ? "ArrowLeft" : "ArrowRight";
}
