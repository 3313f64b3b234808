/// <reference types="vite/client" />

declare module "virtual:corpus" {
  import type { Corpus } from "#corpus/corpus.ts";
  const corpus: Corpus;
  export default corpus;
}
