// The least that marks what our background finds: once, in one go. It cannot pause, keeps nothing that a changed text or a card
// would need, asks for no styles where a line may end, leaves out the title, and weighs nothing again.
import type { Mention } from "#detect/mention.ts";
import { mayHoldName, SIGN } from "#detect/look.ts";
import { blockElementOf, isForReading, nodeAt, type Passage, readPassage } from "#page/block.ts";
import { asker, timedAfterFirst } from "./asker.ts";

/** Scripts are longer, and paragraphs are not. */
const LONG = 2000;

function elementsToRead(): Set<Element> {
  const elements = new Set<Element>();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length >= LONG || !SIGN.test(data) || !mayHoldName(data)) continue;
    const element = blockElementOf(node as Text);
    if (element && !elements.has(element) && isForReading(element)) elements.add(element);
  }
  return elements;
}

function rangeIn(passage: Passage, { start, end }: Mention): StaticRange {
  const [from, to] = [nodeAt(passage, start, false)!, nodeAt(passage, end, true)!];
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

async function least(waited: (ms: number) => void): Promise<number> {
  const passages = Array.from(elementsToRead(), (element) => readPassage(element));
  if (passages.length === 0) return 0;
  const spoken = passages.map(({ text, seams }) => ({ text, seams }));
  const { texts } = await asker(waited).weigh(spoken, {}, []);
  const ranges = passages.flatMap((passage, i) =>
    texts[i]!.mentions.map((mention) => rangeIn(passage, mention)),
  );
  if (ranges.length > 0) CSS.highlights.set("least", new Highlight(...ranges));
  return ranges.length;
}

void timedAfterFirst(least);
