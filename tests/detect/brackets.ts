import { detect, type Hints } from "#detect/detect.ts";

/** A sentence with its mentions written into it: "[Kim|kim-jong-un] met [Kim Kardashian|-]"; `-` is nobody of ours. */
export interface Bracketed {
  readonly text: string;
  readonly named: readonly string[];
}

/** Takes the brackets out of a sentence. */
export function unbracket(sentence: string): Bracketed {
  const named: string[] = [];
  let text = "";
  for (const part of sentence.split(/(\[[^\]|]+\|[^\]]+\])/)) {
    const [, surface, person] = /^\[([^\]|]+)\|([^\]]+)\]$/.exec(part) ?? [];
    if (surface && person !== "-") named.push(`${text.length} ${surface} ${person}`);
    text += surface ?? part;
  }
  return { text, named };
}

/** What the detector finds in a text, in the notation of `unbracket`. */
export function found(text: string, hints?: Hints): string[] {
  return detect(text, hints).map(({ start, surface, person }) => `${start} ${surface} ${person}`);
}
