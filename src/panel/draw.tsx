import { render } from "preact";
import "#cards/cards.css";
import "./panel.css";
import "./frame.css";
import "./views.css";
import { Panel } from "./Panel.tsx";

/** Draws the panel. */
export function draw(): void {
  render(<Panel />, document.body);
}
