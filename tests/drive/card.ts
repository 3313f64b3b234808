import type { Box, CardView, EvaluateInRoot } from "./drive.ts";
import { untilSays } from "./until.ts";
import { evaluateBy, middle, type View } from "./view.ts";

/** The card that shows in a page, or null when no host of a card has anything painted. */
export async function cardIn(view: View): Promise<CardView | null> {
  for (const run of await view.roots()) {
    const evaluate = evaluateBy(run) as EvaluateInRoot;
    const shown = await evaluate(boxOfCard);
    if (shown) return cardView(view, evaluate);
  }
  return null;
}

function cardView(view: View, evaluate: EvaluateInRoot): CardView {
  const text = () => evaluate(textOfRoot);
  return {
    evaluate,
    text,
    waitForText: (part, timeout) => untilSays(part, text, timeout),
    html: () => evaluate((root) => root.innerHTML),
    async box() {
      const box = await evaluate(boxOfCard);
      if (!box) throw new Error("The card is no longer shown.");
      return box;
    },
    async click(selector) {
      const box = await evaluate(boxInRoot, selector);
      if (!box) throw new Error(`Nothing that shows in the card matches ${selector}.`);
      await view.click(...middle(box));
    },
  };
}

// The functions below run in the page.

function textOfRoot(root: ShadowRoot) {
  const drawn = [...root.children].filter((child) => !["style", "link"].includes(child.localName));
  return drawn.map((child) => (child as HTMLElement).innerText).join("\n");
}

// What is drawn stands in the root's children; the host around them may be an empty point or the whole viewport.
function boxOfCard(root: ShadowRoot): Box | null {
  const shown = [...root.children, root.host].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const boxes = shown.map((element) => element.getBoundingClientRect());
  return boxes.find(({ width, height }) => width > 0 && height > 0)?.toJSON() ?? null;
}

function boxInRoot(root: ShadowRoot, selector: string): Box | null {
  const box = root.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? box.toJSON() : null;
}
