import type { Who } from "#cards/names.ts";
import { shortOf } from "#words/names.ts";
import { number, say } from "#words/words.ts";
import type { Room } from "./fill.ts";
import type { Frame } from "./frame.ts";
import { layOut, type Network, type Node } from "./network.ts";
import { type Box, type Spot, spotsFor } from "./spots.ts";
import type { Thinned } from "./thin.ts";
import { pairOf } from "./ties.ts";
import { onArrow } from "./tieWords.ts";

/** A network in its place, with the words on its arrows and lines. */
export interface Picture extends Network {
  readonly spots: readonly Spot[];
}

/** With more ties than this, arrows carry their counts only. */
const FEW = 10;
/** Left and right of words, together. */
const PAD = 8;
/** How high a line of words is, in letters' sizes. */
const LINE = 1.5;

const boxOf = ({ x, y, side, up, down }: Node): Box => ({
  x: x - side,
  y: y - up,
  width: 2 * side,
  height: up + down,
});

function wordsOn({ arrows, lines, nodes }: Network, { wide, em }: Frame, room: Room): Spot[] {
  const few = arrows.length + lines.length <= FEW;
  const sized = (text: string) => [text, wide(text) + PAD] as const;
  const counts = arrows.map(({ tie, curve }) => {
    const short = sized(number(tie.letters));
    return { curve, words: few ? [sized(onArrow(tie)), short] : [short] };
  });
  const met = lines.map(({ curve }) => ({ curve, words: few ? [sized(say("metNoLetter"))] : [] }));
  return spotsFor([...counts, ...met], nodes.map(boxOf), em * LINE, room);
}

/** Draws up a network in a room, in the letters of a frame. */
export function pictureOf(thinned: Thinned, who: Who, frame: Frame, room: Room): Picture {
  const width = (id: string) => frame.wide(shortOf(who(id))) + PAD / 2;
  const network = layOut(thinned, { width, height: frame.em * LINE }, room);
  return { ...network, spots: wordsOn(network, frame, room) };
}

/** Whether a tie stays in colour while a pair (`pairOf`) or a person is pointed at or chosen; all do while none is. */
export function isLit(lit: string | null, one: string, other: string): boolean {
  return lit === null || lit === pairOf(one, other) || lit === one || lit === other;
}

/** Who stays in colour: whoever is part of a tie that does. */
export function litPeople({ arrows, lines }: Network, lit: string | null): ReadonlySet<string> {
  const pairs = [
    ...arrows.map(({ tie }) => [tie.from, tie.to] as const),
    ...lines.map(({ meeting }) => meeting.between),
  ];
  return new Set(pairs.filter(([one, other]) => isLit(lit, one, other)).flat());
}
