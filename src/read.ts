// Wiring of the reader, brought to pages on which a name may stand. One controller undoes all of it: when a newer reader
// comes, when the settings change, and when the extension was updated or removed while the page stayed.
import { answering } from "#messages/answer.ts";
import { type Asked, asking } from "#messages/ask.ts";
import type { PageQuestions, TabQuestions } from "#messages/contract.ts";
import { type Api, listen, nativeApi } from "#messages/native.ts";
import type { Mark } from "#page/block.ts";
import { takeCharge } from "#page/charge.ts";
import { contextOf, countsOf } from "#page/context.ts";
import { dismissals } from "#page/dismiss.ts";
import css from "#page/mark.css?inline";
import { lineOf, paintActive, rangeOf } from "#page/mark.ts";
import { point } from "#page/point.ts";
import { startReading } from "#page/reading.ts";
import { stepsThrough } from "#page/steps.ts";
import { taps } from "#page/touch.ts";
import { tabAnswers } from "#page/view.ts";
import { attend } from "#popover/attend.ts";
import { theStage } from "#popover/stage.ts";
import { readSettings, watchSettings } from "#settings/keep.ts";

async function main(api: Api): Promise<void> {
  // 1. One controller for everything, and the reader's settings. When they change, a new reader comes.
  const undo = takeCharge("read");
  const { signal } = undo;
  const settings = await readSettings(api.storage.local);
  if (signal.aborted) return;
  signal.addEventListener(
    "abort",
    watchSettings(api.storage.local, () => undo.abort()),
  );

  // 2. Questions to the background. When the extension is gone, so are we, quietly.
  const background = asking<PageQuestions>((message: Asked) => {
    if (nativeApi()) return api.runtime.sendMessage(message);
    undo.abort();
    return Promise.reject(new Error("Letterhead was updated; reload the page to go on"));
  });

  // 3. Read the page, and say what was found.
  const found = () => void background.found(countsOf(reading.marks()));
  const reading = startReading(document, { ...settings, css }, found, signal);

  // 4. Attend the reader: pointer, touch, keys.
  const attendance = {
    bringStage: () => background.inject("show"),
    ask: async (mark: Mark) => ({
      dossier: await background.dossier(mark.mention.person, contextOf(reading, mark)),
    }),
    lineOf,
    tint: (mark: Mark | null) => paintActive(mark && rangeOf(mark)),
    openPanel: (hash: string) => void background.openPanel(hash),
  };
  const { happen, choose } = attend<Mark>(attendance, signal);
  const isCard = (target: EventTarget | null) => theStage()?.owns(target) ?? false;
  point(reading, isCard, (what) => happen({ type: "over", what }), signal);
  taps(reading, (target) => happen({ type: "chosen", target }), signal);
  dismissals(isCard, () => happen({ type: "dismissed" }), signal);

  // 5. Answer the panel and the keys.
  const steps = stepsThrough(reading);
  const answers = tabAnswers({ reading, steps, choose, rest: () => undo.abort() });
  const toPanel = answering<TabQuestions>(answers, (sender) => sender.id === api.runtime.id);
  listen(api, toPanel, signal);
}

const api = nativeApi();
if (api) void main(api);
