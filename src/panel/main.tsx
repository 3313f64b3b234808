// Wiring of the panel: Chromium's side panel, Firefox's sidebar, or a tab of its own.
import { render } from "preact";
import "#cards/cards.css";
import "./panel.css";
import "./frame.css";
import "./views.css";
import { Panel } from "./Panel.tsx";
import { takeUp } from "./places.ts";
import { speak } from "./speak.ts";

speak();
takeUp();
render(<Panel />, document.body);
