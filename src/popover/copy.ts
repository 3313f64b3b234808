/** Puts words where "copy" finds them: a field in the card's own closed root, for pages to which the clipboard is not open. */
function copyByField(words: string, root: Element): void {
  const field = document.createElement("textarea");
  field.className = "unseen";
  field.value = words;
  root.append(field);
  const focused = (root.getRootNode() as ShadowRoot).activeElement;
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!done) throw new Error("the browser did not let it copy");
}

/** Copies words to the clipboard. `root` is an element in the card. Rejects where the browser does not allow it. */
export async function copy(words: string, root: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // Not a secure page, or a frame that may not: the old way is left.
    copyByField(words, root);
  }
}
