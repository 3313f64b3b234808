// Wiring of the options page, which the browser's list of extensions opens: the panel's settings by themselves.
import { render } from "preact";
import "#cards/cards.css";
import "./panel.css";
import { say } from "#words/words.ts";
import { SettingsView } from "./SettingsView.tsx";
import { speak } from "./speak.ts";

speak();
render(
  <main class="panel">
    <h1 class="title serif pad">{say("optionsTitle")}</h1>
    <SettingsView />
  </main>,
  document.body,
);
