// Wiring of the first look, the only script that every page gets: is there any word that may be one of the names?
// Most pages have none, and nothing more happens there than a look at what they add. A reader that comes follows the look.
import { nativeApi } from "#messages/native.ts";
import { isInCharge, takeCharge } from "#page/charge.ts";
import { lookAt } from "#page/look.ts";
import { handLook } from "#page/open.ts";

function main(): void {
  const undo = takeCharge("look");
  const call = async () => {
    await nativeApi()?.runtime.sendMessage({ ask: "inject", args: ["read"] });
    // No reader comes to a site that is switched off, and none once the extension was updated or removed.
    if (!isInCharge("read")) undo.abort();
  };
  handLook(lookAt(document, () => void call(), undo));
}

// Frames too small to read in (trackers, buttons, blank advertisements) are left at once.
if (innerWidth > 60 && innerHeight > 40) main();
