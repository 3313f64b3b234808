const withinBrowser =
  /^(?:data|blob|about|chrome|chrome-extension|moz-extension|devtools|resource):/;
const thisMachine = /^\w+:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$)/;

/** Whether a request for this address would leave the machine. */
export function leaves(url: string) {
  return !withinBrowser.test(url) && !thisMachine.test(url);
}
