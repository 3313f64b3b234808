/** Resolves once a style sheet is here, or is known not to come. */
function settled(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ["load", "error"]) link.addEventListener(type, resolve, { once: true });
  });
}

/** Resolves once the document has its style sheets, at the latest when it has loaded. */
export async function styled(): Promise<void> {
  if (document.readyState === "complete") return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const loaded = new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await Promise.race([
    loaded,
    Promise.all(links.filter(({ sheet }) => sheet === null).map(settled)),
  ]);
}
