// The least that marks what our background finds: once, in one go. It cannot pause, keeps nothing that a changed text or a card
// would need, asks for no styles where a line may end, leaves out the title, and weighs nothing again.
import { mayHoldName, SIGN } from "#detect/look.ts";
import { blockElementOf, isForReading, readPassage } from "#page/block.ts";
import { rangeOf } from "#page/mark.ts";
import { asker, timedAfterFirst } from "./asker.ts";

/** Scripts are longer, and paragraphs are not. */
const LONG = 2000;
/** As a number, like ours: the word costs a browser something. */
const SHOW_TEXT = 4;

function elementsToRead(): Set<Element> {
  const elements = new Set<Element>();
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.length >= LONG || !SIGN.test(text.data) || !mayHoldName(text.data)) continue;
    const element = blockElementOf(text);
    if (element && !elements.has(element) && isForReading(element)) elements.add(element);
  }
  return elements;
}

async function least(waited: (ms: number) => void): Promise<number> {
  const passages = Array.from(elementsToRead(), (element) => readPassage(element));
  if (passages.length === 0) return 0;
  const spoken = passages.map(({ text, seams }) => ({ text, seams }));
  const { texts } = await asker(waited).weigh(spoken, {}, []);
  const ranges = passages.flatMap((passage, i) =>
    texts[i]!.mentions.map((mention) => rangeOf({ block: passage, mention })!),
  );
  if (ranges.length > 0) CSS.highlights.set("least", new Highlight(...ranges));
  return ranges.length;
}

void timedAfterFirst(least);
