import { language } from "#words/words.ts";
import { isoOf } from "./period.ts";
import { type Tick, type TickForm, ticksOf } from "./ticks.ts";
import type { Scale } from "./view.ts";

const FORMS: Record<TickForm, Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  "month-year": { month: "short", year: "numeric" },
  month: { month: "short" },
  "day-year": { day: "numeric", month: "short", year: "numeric" },
  day: { day: "numeric", month: "short" },
};

function tickInWords({ day, form }: Tick): string {
  const options = { ...FORMS[form], calendar: "gregory", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language(), options).format(new Date(isoOf(day)));
}

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
