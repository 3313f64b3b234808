import type { ComponentChildren, TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useVirtual } from "./useVirtual.ts";

/** What makes a row's link a part of the list: the keyboard finds it, and it is the list's stop for Tab or not. */
export interface RowLink {
  readonly "data-row": number;
  readonly tabIndex: 0 | -1;
  readonly onClick: () => void;
}

interface Props {
  readonly label: string;
  readonly count: number;
  /** How high a row is until it is measured, in pixels at the usual size. */
  readonly estimate: (index: number) => number;
  readonly keyOf: (index: number) => string;
  readonly draw: (index: number, link: RowLink) => ComponentChildren;
  /** Told which rows are drawn, from the first to the last. */
  readonly drawn?: (first: number, last: number) => void;
}

/** Where a key leads from a row. */
function goal(key: string, at: number, count: number): number | null {
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 8,
    PageUp: at - 8,
    Home: 0,
    End: count - 1,
  };
  const to = goals[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

const scrollerOf = (list: Element | null) => list?.closest(".scroller") ?? null;

/** How far a list begins below the top of what scrolls it; measured anew when what stands above changes its height. */
function useMargin(list: { current: Element | null }): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (!scroller || !list.current) return;
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(scroller);
    const above = list.current.previousElementSibling;
    if (above) observer.observe(above);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, []);
  return margin;
}

/** Which row is the list's stop for Tab, and how keys move it; `list` gives the focus to the row once it is drawn. */
function useStop(list: { current: Element | null }, count: number, bring: (row: number) => void) {
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const stop = Math.min(active, count - 1);
  useEffect(() => {
    if (wanted.current === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!link) return;
    link.focus({ preventScroll: true });
    wanted.current = null;
  });
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const to = goal(event.key, stop, count);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    wanted.current = to;
    setActive(to);
    bring(to);
  };
  return { stop, setActive, onKeyDown };
}

interface RowProps extends Pick<Props, "draw"> {
  readonly index: number;
  readonly isStop: boolean;
  readonly choose: (index: number) => void;
}

/** A row as it is drawn: scrolling draws those anew that come, and no other. */
function Row({ index, isStop, draw, choose }: RowProps) {
  const row = () =>
    draw(index, {
      "data-row": index,
      tabIndex: isStop ? 0 : -1,
      onClick: () => choose(index),
    });
  return <>{useMemo(row, [draw, index, isStop, choose])}</>;
}

/** A long list of links, of which only what can be seen is drawn. Arrows, Home and End go through it; it is one stop for Tab. */
export function LongList({ label, count, estimate, keyOf, draw, drawn }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const margin = useMargin(list);
  const scroller = () => scrollerOf(list.current);
  const virtual = useVirtual({ count, scroller, margin, estimate, keyOf });
  const { stop, setActive, onKeyDown } = useStop(list, count, (row) => virtual.scrollToIndex(row));
  const rows = virtual.getVirtualItems();
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useEffect(() => drawn?.(first, last), [drawn, first, last]);
  return (
    <ol
      ref={list}
      class="rows"
      role="list"
      aria-label={label}
      style={{ blockSize: `${virtual.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          <Row index={index} isStop={index === stop} draw={draw} choose={setActive} />
        </li>
      ))}
    </ol>
  );
}
