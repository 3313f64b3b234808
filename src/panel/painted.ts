/** A panel that is not seen is not painted either: whoever waits for that goes on after so many milliseconds. */
const PATIENCE = 1000;

/** Resolves once something of this document was painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) done();
    });
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    observer.observe({ type: "paint", buffered: true });
  });
}
