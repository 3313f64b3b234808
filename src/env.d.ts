/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** What tells the words of one build from those of another. */
  readonly VITE_WORDS?: string;
}

declare module "virtual:corpus" {
  import type { Corpus } from "#corpus/corpus.ts";
  const corpus: Corpus;
  export default corpus;
}
