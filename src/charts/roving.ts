import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { forwardKey } from "./reading.ts";

type Stop = HTMLElement | SVGElement;

const stopsIn = (chart: Element) => [...chart.querySelectorAll<Stop>("[data-stop]")];

function leadTo(stop: Stop, stops: readonly Stop[]): void {
  for (const one of stops) one.tabIndex = one === stop ? 0 : -1;
}

/** Sees to it that Tab leads to exactly one of the marks of a chart (`data-stop`), however they change. */
export function useOneStop(chart: RefObject<Element | null>): void {
  useEffect(() => {
    const stops = chart.current ? stopsIn(chart.current) : [];
    const kept = stops.find(({ tabIndex }) => tabIndex === 0) ?? stops[0];
    if (kept) leadTo(kept, stops);
  });
}

/** Moves the focus from mark to mark by the arrow keys. */
export function roam(chart: Element, event: KeyboardEvent): void {
  const stops = stopsIn(chart);
  const at = stops.indexOf(event.target as Stop);
  if (at < 0 || !event.key.startsWith("Arrow")) return;
  event.preventDefault();
  const onwards = event.key === "ArrowDown" || event.key === forwardKey(chart);
  const next = stops.at((at + (onwards ? 1 : -1)) % stops.length)!;
  leadTo(next, stops);
  next.focus();
}
