declare module "mark.js" {
  export default class Mark {
    constructor(ground: Node);
    mark(words: readonly string[], options: object): void;
    markRegExp(pattern: RegExp, options: object): void;
  }
}
