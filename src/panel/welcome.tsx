// Wiring of the welcome page, which opens once, at the install.
import { render } from "preact";
import "#cards/cards.css";
import "./panel.css";
import { speak } from "./speak.ts";
import { WelcomeView } from "./WelcomeView.tsx";

speak();
render(
  <main class="panel">
    <WelcomeView />
  </main>,
  document.body,
);
