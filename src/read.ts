// Wiring of the reader, brought to pages on which a name may stand. One controller undoes all of it: when a newer reader
// comes, when the settings change, and when the extension was updated or removed while the page stayed.
import type { Asking } from "#messages/ask.ts";
import { backgroundFor } from "#messages/background.ts";
import type { PageQuestions, PageScript } from "#messages/contract.ts";
import { type Api, listen, nativeApi } from "#messages/native.ts";
import type { Mark } from "#page/block.ts";
import { takeCharge } from "#page/charge.ts";
import { countsOf } from "#page/counts.ts";
import markCss from "#page/mark.css?inline";
import { lineOf, paintActive, rangeOf } from "#page/mark.ts";
import { type OpenPage, openPage, theAttendant, theLook, theTeller } from "#page/open.ts";
import { type Over, point } from "#page/point.ts";
import { startReading } from "#page/reading.ts";
import { taps } from "#page/touch.ts";
import { correctionsFor } from "#settings/corrections.ts";
import { readSettings, watchSettings } from "#settings/keep.ts";
import { asksAnew, type Settings, siteOf } from "#settings/settings.ts";

/** What dresses marks in shadow roots; Chromium's build goes without, since roots inherit it there. */
const css = import.meta.env.MODE === "chrome" ? "" : markCss;

/** What this script hands to those that come later, so that they need not carry it again. */
export interface Handed extends OpenPage {
  readonly api: Api;
  /** The background, which may go while the page stays: then the question fails, and nothing else happens. */
  readonly background: Asking<PageQuestions>;
  isThere(): boolean;
  /** The settings as they are now. */
  settings(): Settings;
  /** The site of this page; null where there is none. */
  readonly site: string | null;
  lineOf(mark: Mark): DOMRect | null;
  /** Tints the mark that the reader is at, none for null. */
  tint(mark: Mark | null): void;
  /** Opens the card of a mark that was chosen by key or by touch. */
  choose(mark: Mark): void;
}

/** The way to somebody who comes to the page with a script of their own, which is brought once. */
function bringing<T>(
  bring: (script: PageScript) => Promise<void>,
  script: PageScript,
  here: () => T | null,
) {
  let coming: Promise<T> | null = null;
  const come = async () => {
    if (!here()) await bring(script);
    const came = here();
    if (!came) throw new Error("Letterhead is switched off here");
    return came;
  };
  return () => (coming ??= come().finally(() => (coming = null)));
}

async function main(api: Api): Promise<void> {
  // 1. One controller for everything, and the reader's settings. When they ask for it, a new reader comes; a
  // correction is heard by this one, so that a card stays open.
  const undo = takeCharge("read");
  const { signal } = undo;
  const area = api.storage.local;
  let settings = await readSettings(area);
  const look = theLook();
  if (signal.aborted || !look) return;
  const stop = () => undo.abort();
  const corrections = () => correctionsFor(settings, location.href);
  const changed = (now: Settings) => {
    const anew = asksAnew(settings, now);
    settings = now;
    if (anew) stop();
    else reading.correct(corrections());
  };
  signal.addEventListener("abort", watchSettings(area, changed));

  // 2. Read the page, and say what was found.
  const background = backgroundFor<PageQuestions>(api, stop);
  let told = "";
  let lookAgain = () => {};
  const found = () => {
    const counts = countsOf(reading.marks());
    const words = JSON.stringify([counts, reading.isPaused()]);
    if (words !== told) void background.found(counts);
    told = words;
    lookAgain();
  };
  const wanted = { ...settings, corrections: corrections(), css, weigh: background.weigh };
  const reading = startReading(look, wanted, found, signal);

  // 3. Whoever wants more brings the attendant first, with the card; the panel and the keys bring the teller.
  const attendant = bringing(background.inject, "show", theAttendant);
  const teller = bringing(background.inject, "tell", theTeller);
  const handed: Handed = {
    reading,
    undo,
    api,
    background: backgroundFor<PageQuestions>(api, () => undefined),
    isThere: () => nativeApi() !== null,
    settings: () => settings,
    site: siteOf(location.href),
    lineOf,
    tint: (mark) => paintActive(mark && rangeOf(mark)),
    choose: (mark) => void attendant().then((one) => one.choose(mark)),
  };
  openPage(handed);
  listen(api, (message, sender) => teller().then((tell) => tell(message, sender)), signal);
  taps(
    reading,
    {
      attended: () => theAttendant()?.at(),
      isFirst: () => settings.hover === "rest" && handed.isThere(),
      tapped: handed.choose,
    },
    signal,
  );

  // 4. The pointer: what it was over last counts once the attendant is there.
  let last: Over = null;
  const over = (what: Over) => {
    last = what;
    const here = theAttendant();
    if (here) here.over(what);
    else if (what) void attendant().then((one) => one.over(last));
  };
  lookAgain = point(reading, (target) => theAttendant()?.owns(target) ?? false, over, signal);
}

const api = nativeApi();
if (api) void main(api);
