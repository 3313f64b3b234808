// Wiring of the panel: Chromium's side panel, Firefox's sidebar, or a tab of its own.
import { render } from "preact";
import "#cards/cards.css";
import "./panel.css";
import { Panel } from "./Panel.tsx";

render(<Panel />, document.body);
