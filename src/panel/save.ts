import type { ExportFile } from "#messages/contract.ts";

/** Hands a file to the reader, as a download. Must be called in the course of a click. */
export function saveFile({ name, mediaType, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
