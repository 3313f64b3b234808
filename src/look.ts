// Wiring of the first look, the only script that every page gets: is there any word that may be one of the names?
// Most pages have none, and nothing more happens there than a look at what they add. A reader that comes follows the look.
import { nativeApi } from "#messages/native.ts";
import { isInCharge } from "#page/charge.ts";
import { lookAt } from "#page/look.ts";
import { handLook, theLook } from "#page/open.ts";

function main(): void {
  // One left from before an update or a change of settings.
  theLook()?.stop();
  const call = async () => {
    await nativeApi()?.runtime.sendMessage({ ask: "inject", args: ["read"] });
    // No reader comes to a site that is switched off, and none once the extension was updated or removed.
    if (!isInCharge("read")) look.stop();
  };
  const look = lookAt(document, () => void call());
  handLook(look);
}

// Frames too small to read in (trackers, buttons, blank advertisements) are left at once. A page is never asked for its size,
// for which it would be laid out.
if (top === self || (innerWidth > 60 && innerHeight > 40)) main();
