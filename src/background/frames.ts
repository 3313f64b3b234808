import type { Browser } from "webextension-polyfill";
import type { Sender } from "#messages/answer.ts";
import type { AboveDeed, BelowDeed, FrameBox, ToldAbove, ToldDossier } from "#messages/contract.ts";
import type { Context } from "#corpus/dossier.ts";
import { soundAbove, soundBelow, soundBox } from "#messages/sound-above.ts";
import { siteOf } from "#settings/settings.ts";

/** How the frames of one tab reach each other, without a word that the page could hear. */
export interface Frames {
  /** From a frame to the top frame. `answerTo` gives what a card is to say: that is never taken from a frame. */
  above(sender: Sender, deed: AboveDeed, answerTo: AnswerTo): Promise<FrameBox | null>;
  /** From the top frame to a frame of the same tab. */
  below(sender: Sender, frame: number, deed: BelowDeed): Promise<unknown>;
}

type AnswerTo = (person: string, context: Context) => Promise<ToldDossier>;

const ABOVE = "src/above.js";

/** What a card is to say: nothing yet, why it says nothing, or what the corpus tells. */
async function answered(deed: AboveDeed, answerTo: AnswerTo): Promise<ToldAbove["answer"]> {
  if (deed.do !== "show" || deed.card.awaited) return null;
  const { naming, context, trouble } = deed.card;
  const failed = (words: string) => ({ trouble: "failed", words }) as const;
  if (trouble !== null) return failed(trouble);
  return answerTo(naming.person, context).catch((error: unknown) =>
    failed(error instanceof Error ? error.message : String(error)),
  );
}

/** What a script answered; undefined when none is there that hears it. */
type Heard = { readonly done: unknown } | { readonly failed: string } | undefined;

/** The frames of a browser's tabs. */
export function framesOf(browser: Browser): Frames {
  const hand = (tabId: number, frameId: number, message: object): Promise<Heard> =>
    browser.tabs.sendMessage(tabId, message, { frameId });
  const bring = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [ABOVE] });
  return {
    async above(sender, sent, answerTo) {
      const [tabId, frame] = [sender.tab?.id, sender.frameId];
      if (tabId === undefined || !frame) throw new Error("only a frame has a frame above it");
      const deed = soundAbove(sent);
      const answer = await answered(deed, answerTo);
      const above: ToldAbove = { frame, deed, answer, site: siteOf(sender.url) };
      const tell = () => hand(tabId, 0, { above });
      // Where nobody listens at all, browsers reject; that is the same as no answer.
      let heard = await tell().catch(() => undefined);
      if (!heard && deed.do === "show") {
        await bring(tabId);
        heard = await tell();
      }
      return heard && "done" in heard ? soundBox(heard.done) : null;
    },
    async below(sender, frame, sent) {
      const tabId = sender.tab?.id;
      if (tabId === undefined || sender.frameId !== 0 || !Number.isInteger(frame) || frame < 1)
        throw new Error("only the top frame speaks to the others");
      const heard = await hand(tabId, frame, { below: soundBelow(sent) });
      if (!heard) throw new Error("the frame is gone");
      if ("failed" in heard) throw new Error(heard.failed);
      return heard.done;
    },
  };
}
