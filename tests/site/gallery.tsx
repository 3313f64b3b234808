// Every state of the card side by side, to be looked at.
import cards from "#cards/cards.css?inline";
import frame from "#popover/popover.css?inline";
import { drawState, states } from "../popover/scenes.tsx";
import "../words/speak.ts";

const page = `
  :root { color-scheme: light dark; background: light-dark(#e9e6dd, #0d0c0b); color: light-dark(#333, #bbb) }
  body { margin: 24px; columns: 4; column-gap: 24px; font: 12px system-ui, sans-serif }
  body > figure { margin: 0 0 22px; break-inside: avoid }
  figcaption { margin-block-end: 6px }
  .sheet.sheet { position: static; visibility: visible; animation: none; font-size: 14px }`;

const style = document.createElement("style");
style.textContent = cards + frame + page;
document.head.append(style);
for (const name of Object.keys(states)) {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  const sheet = document.createElement("div");
  caption.textContent = name;
  figure.append(caption, sheet);
  document.body.append(figure);
  drawState(name, sheet);
}
