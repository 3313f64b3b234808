// Wiring of the reader, brought to pages on which a name may stand. One controller undoes all of it: when the page goes,
// and when the extension was updated or removed while the page stayed.
import { answering } from "#messages/answer.ts";
import { type Asked, asking } from "#messages/ask.ts";
import type { PageQuestions, TabQuestions } from "#messages/contract.ts";
import { listen, nativeApi } from "#messages/native.ts";
import type { Mark } from "#page/block.ts";
import { contextOf, contextOfPage, countsOf } from "#page/context.ts";
import { dismissals } from "#page/dismiss.ts";
import { findMark, listMarks } from "#page/list.ts";
import { lineOf, paintActive, rangeOf } from "#page/mark.ts";
import { point } from "#page/point.ts";
import { startReading } from "#page/reading.ts";
import { reveal } from "#page/reveal.ts";
import { attend } from "#popover/attend.ts";
import { theStage } from "#popover/stage.ts";

/** Where the reader in charge of this page is found: a symbol, which no element of the page can be named by. */
const IN_CHARGE = Symbol.for("letterhead.reader");

/** Puts a new reader in charge; one that is there already stops. */
function succeed(undo: AbortController): AbortController {
  const world = globalThis as { [IN_CHARGE]?: AbortController };
  world[IN_CHARGE]?.abort();
  return (world[IN_CHARGE] = undo);
}

function main(): void {
  const api = nativeApi();
  if (!api) return;

  // 1. One controller; a reader from before an update makes room.
  const undo = succeed(new AbortController());
  const { signal } = undo;

  // 2. Questions to the background. When the extension is gone, so are we, quietly.
  const background = asking<PageQuestions>((message: Asked) => {
    if (nativeApi()) return api.runtime.sendMessage(message);
    undo.abort();
    return Promise.reject(new Error("Letterhead was updated; reload the page to go on"));
  });

  // 3. Read the page, and say what was found.
  const reading = startReading(
    document,
    () => void background.found(countsOf(reading.marks())),
    signal,
  );

  // 4. Attend the reader.
  const happen = attend<Mark>(
    {
      bringStage: () => background.inject("show"),
      ask: async (mark) => ({
        dossier: await background.dossier(mark.mention.person, contextOf(reading, mark)),
      }),
      lineOf,
      tint: (mark) => paintActive(mark && rangeOf(mark)),
      openPanel: (hash) => void background.openPanel(hash),
    },
    signal,
  );
  const isCard = (target: EventTarget | null) => theStage()?.owns(target) ?? false;
  point(reading, isCard, (what) => happen({ type: "over", what }), signal);
  dismissals(isCard, () => happen({ type: "dismissed" }), signal);

  // 5. Answer the panel.
  const toPanel = answering<TabQuestions>(
    {
      page: () => {
        const marks = reading.marks();
        const context = contextOfPage(reading);
        return {
          title: document.title,
          counts: countsOf(marks),
          mentions: listMarks(marks),
          context,
        };
      },
      reveal: (_sender, id) => {
        const mark = findMark(reading.marks(), id);
        return mark !== null && reveal(mark);
      },
    },
    (sender) => sender.id === api.runtime.id,
  );
  listen(api, toPanel, signal);
}

main();
