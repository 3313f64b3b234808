// Wiring of the panel: Chromium's side panel, Firefox's sidebar, or a tab of its own.
import { askPageAhead } from "./known.ts";
import { takeUp } from "./places.ts";
import { routeOf } from "./route.ts";
import { speak } from "./speak.ts";

takeUp();
if (routeOf(location.hash).view === "page") void askPageAhead();
speak();
void import("./draw.tsx").then(({ draw }) => draw());
