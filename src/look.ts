// Wiring of the first look, the only script that every page gets: is there any word that may be one of the names?
// Most pages have none, and nothing more happens there than a look at what they add.
import { nativeApi } from "#messages/native.ts";
import { takeCharge } from "#page/charge.ts";
import { lookFor } from "#page/look.ts";

function found(): void {
  void nativeApi()?.runtime.sendMessage({ ask: "inject", args: ["read"] });
}

// Frames too small to read in (trackers, buttons, blank advertisements) are left at once.
if (innerWidth > 60 && innerHeight > 40) lookFor(document, found, takeCharge("look"));
