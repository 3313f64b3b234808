// Wiring of the panel: Chromium's side panel, Firefox's sidebar, or a tab of its own.
import { number } from "#words/words.ts";
import { readBeforehand } from "./beforehand.ts";
import { draw } from "./draw.tsx";
import { askPageAhead } from "./known.ts";
import { takeUp } from "./places.ts";
import { routeOf } from "./route.ts";
import { speak } from "./speak.ts";

// What is to be asked is asked first; the rest is done while the answer is on its way, and the style sheet.
const made = readBeforehand();
const styled =
  document.readyState === "complete"
    ? null
    : new Promise((resolve) => addEventListener("load", resolve, { once: true }));
takeUp();
const ready = routeOf(location.hash).view === "page" ? askPageAhead(made) : null;
speak();
number(0); // The first number takes the browser a while, and every view has one.
void Promise.all([ready, styled]).then(draw);
