// Wiring of the card, brought to a page when the reader's pointer first rests on a mark.
import cards from "./cards/cards.css?inline";
import { drawPopover } from "#popover/Popover.tsx";
import { makeHost } from "#popover/host.ts";
import frame from "#popover/popover.css?inline";
import { setStage } from "#popover/stage.ts";

const host = makeHost(cards + frame);

setStage({
  show(answer, line, wishes) {
    drawPopover(host.root, answer, wishes);
    host.open(line);
  },
  hide: () => host.close(),
  focus: () => host.focus(),
  owns: (target) => target === host.element,
});
