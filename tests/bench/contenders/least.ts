// The least that anybody does who marks names and has a background judge them: each text is tested by one short expression,
// and where it is found, the first such text's element is looked at, one question asked, and one name marked.
import { nativeApi } from "#messages/native.ts";
import { timed } from "./timed.ts";

const NAME = /Trump|Putin|Kim|Moon/;
const { runtime } = nativeApi()!;
const ask = (text: string): Promise<unknown> =>
  runtime.sendMessage({ ask: "hear", args: [[{ text, seams: [] }], {}, []] });

function firstNamed(): Text | undefined {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let first: Text | undefined;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (NAME.test(text.data)) first ??= text;
  }
  return first;
}

async function mark(text: Text, waited: (ms: number) => void): Promise<void> {
  if (text.parentElement?.closest("script")) return;
  const coming = ask(text.data);
  const since = performance.now();
  await coming;
  waited(performance.now() - since);
  const at = text.data.search(NAME);
  const range = { startContainer: text, startOffset: at, endContainer: text, endOffset: at + 3 };
  CSS.highlights.set("least", new Highlight(new StaticRange(range)));
}

async function least(waited: (ms: number) => void): Promise<number> {
  const text = firstNamed();
  if (text) await mark(text, waited);
  return text ? 1 : 0;
}

// As with ours, the first message on a page is not part of it.
void ask("").then(() => timed(least));
