import { dateFormat } from "#words/dates.ts";
import { isoOf } from "./period.ts";
import { type Tick, type TickForm, ticksOf } from "./ticks.ts";
import type { Scale } from "./view.ts";

const FORMS: Record<TickForm, (day: string) => string> = {
  year: dateFormat({ year: "numeric" }),
  "month-year": dateFormat({ month: "short", year: "numeric" }),
  month: dateFormat({ month: "short" }),
  "day-year": dateFormat({ day: "numeric", month: "short", year: "numeric" }),
  day: dateFormat({ day: "numeric", month: "short" }),
};

const tickInWords = ({ day, form }: Tick) => FORMS[form](isoOf(day));

const GAP = 62;

/** The lines of the scale and what they say, in the reader's language; what would not fit says nothing. */
export function Axis({ scale, wide }: { scale: Scale; wide: (text: string) => number }) {
  return (
    <div class="axis" aria-hidden="true">
      {ticksOf(scale, GAP).map((tick) => {
        const words = tickInWords(tick);
        const fits = tick.x + wide(words) + 4 <= scale.width;
        return (
          <span key={tick.day} class={`tick ${tick.form}`} style={{ "--start": `${tick.x}px` }}>
            {fits && words}
          </span>
        );
      })}
    </div>
  );
}
