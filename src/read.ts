// Wiring of the reader, brought to pages on which a name may stand. One controller undoes all of it: when a newer reader
// comes, when the settings change, and when the extension was updated or removed while the page stayed.
import { backgroundFor } from "#messages/background.ts";
import type { PageQuestions } from "#messages/contract.ts";
import { type Api, listen, nativeApi } from "#messages/native.ts";
import { takeCharge } from "#page/charge.ts";
import { countsOf } from "#page/counts.ts";
import css from "#page/mark.css?inline";
import { type Attendant, openPage, theAttendant, theLook } from "#page/open.ts";
import { type Over, point } from "#page/point.ts";
import { startReading } from "#page/reading.ts";
import { taps } from "#page/touch.ts";
import { correctionsFor } from "#settings/corrections.ts";
import { readSettings, watchSettings } from "#settings/keep.ts";
import { asksAnew, type Settings } from "#settings/settings.ts";

async function main(api: Api): Promise<void> {
  // 1. One controller for everything, and the reader's settings. When they ask for it, a new reader comes; a
  // correction is heard by this one, so that a card stays open.
  const undo = takeCharge("read");
  const { signal } = undo;
  const area = api.storage.local;
  const settings = await readSettings(area);
  const look = theLook();
  if (signal.aborted || !look) return;
  const stop = () => undo.abort();
  const correctionsIn = (now: Settings) => correctionsFor(now, location.href);
  const changed = (now: Settings) => {
    if (asksAnew(settings, now)) stop();
    else reading.correct(correctionsIn(now));
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
  const corrections = correctionsIn(settings);
  const reading = startReading(look, { ...settings, corrections, css }, found, signal);

  // 3. Whatever else the reader may want, a card, the panel's list, a step by key, brings the attendant first.
  openPage({ reading, undo });
  let coming: Promise<Attendant> | null = null;
  const bring = async () => {
    const here = theAttendant();
    if (here) return here;
    await background.inject("show");
    const came = theAttendant();
    if (!came) throw new Error("Letterhead is switched off here");
    return came;
  };
  const attendant = () => (coming ??= bring().finally(() => (coming = null)));
  listen(api, (message, sender) => attendant().then((one) => one.answer(message, sender)), signal);
  taps(reading, (mark) => void attendant().then((one) => one.choose(mark)), signal);

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
