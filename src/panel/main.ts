// Wiring of the panel: Chromium's side panel, Firefox's sidebar, or a tab of its own.
import { readBeforehand } from "./beforehand.ts";
import { askPageAhead } from "./known.ts";
import { takeUp } from "./places.ts";
import { routeOf } from "./route.ts";
import { speak } from "./speak.ts";
import { styled } from "./styled.ts";

// What is to be asked is asked first; the rest is done while the answer is on its way, and what draws it, and the style sheet.
// The drawing is imported on demand for the sake of Chromium, which keeps compiled what of a module has run by the time that
// the page has loaded: of a module that only waits by then it keeps nothing, and each opening would compile the drawing anew.
const made = readBeforehand();
const drawing = import("./draw.tsx");
takeUp();
const ready = routeOf(location.hash).view === "page" ? askPageAhead(made) : null;
speak();
void Promise.all([drawing, ready, styled()]).then(([{ draw }]) => draw());
