import type { AboveDeed, BelowDeed, CardAbove, FrameBox } from "./contract.ts";
import { soundContext, text } from "./sound.ts";

/** No name on a page and no reason for it is longer, no page larger; what is longer is cut. */
const MOST_WORDS = 300;
const MOST_REASONS = 12;
const FARTHEST = 1e6;

const HOLDS = ["pointer", "focus", "pin"] as const;
const PLACES = ["card", "page", "away"] as const;

type Given = Readonly<Record<string, unknown>>;

const given = (value: unknown): Given =>
  typeof value === "object" && value !== null ? (value as Given) : {};
const words = (value: unknown) => text(value, MOST_WORDS);

function number(value: unknown, least = -FARTHEST, most = FARTHEST): number {
  return typeof value === "number" && value >= least && value <= most ? value : 0;
}

/** A box as it may be trusted; null where there is none. */
export function soundBox(sent: unknown): FrameBox | null {
  if (typeof sent !== "object" || sent === null) return null;
  const { left, top, right, bottom } = given(sent);
  return { left: number(left), top: number(top), right: number(right), bottom: number(bottom) };
}

function soundNaming(sent: unknown): CardAbove["naming"] {
  const { person, surface, confidence, because } = given(sent);
  const reasons = Array.isArray(because) ? because.slice(0, MOST_REASONS).map(given) : [];
  return {
    person: words(person),
    surface: words(surface),
    confidence: number(confidence, 0, 1),
    because: reasons.map((reason) => ({
      kind: words(reason["kind"]),
      words: words(reason["words"]),
    })),
  };
}

function soundCard(sent: unknown): CardAbove {
  const { naming, context, awaited, trouble, hold, open, line, width, height } = given(sent);
  return {
    naming: soundNaming(naming),
    context: soundContext(context),
    awaited: awaited === true,
    trouble: trouble === null ? null : words(trouble),
    hold: HOLDS.find((one) => one === hold) ?? "pointer",
    open: open === true,
    line: soundBox(line),
    width: number(width),
    height: number(height),
  };
}

/** What a frame wants of the top frame, as it may be trusted, whatever it sent. Anything unknown is nothing to be shown. */
export function soundAbove(sent: unknown): AboveDeed {
  const { do: deed, card, line } = given(sent);
  if (deed === "show") return { do: deed, card: soundCard(card) };
  return deed === "move" ? { do: deed, line: soundBox(line) } : { do: "hide" };
}

/** What the reader did with a frame's card, as it may be trusted. Fails where it is nothing that can be done. */
export function soundBelow(sent: unknown): BelowDeed {
  const { do: deed, what, on, letter, reach } = given(sent);
  switch (deed) {
    case "over":
      return { do: deed, what: PLACES.find((one) => one === what) ?? "away" };
    case "pin":
      return { do: deed, on: on === true };
    case "keep":
      return { do: deed, letter: words(letter) };
    case "correct":
      return { do: deed, reach: reach === "site" ? reach : "page" };
    case "uncorrect":
    case "reload":
    case "askAgain":
    case "pressed":
    case "dismissed":
      return { do: deed };
    default:
      throw new Error("a card cannot do this");
  }
}
