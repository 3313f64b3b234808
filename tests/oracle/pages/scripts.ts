// Scripts of pages of our own. Each function travels to its page as its source.

/** A list of five thousand lines of which only those in view have elements, and the elements are used again. */
export function virtualList(lines: readonly string[]): void {
  const HEIGHT = 30;
  const view = document.querySelector<HTMLElement>("#view")!;
  const ground = document.createElement("div");
  ground.style.cssText = `position: relative; block-size: ${5000 * HEIGHT}px`;
  const rows = Array.from({ length: 30 }, () => document.createElement("p"));
  ground.append(...rows);
  view.append(ground);
  const draw = () => {
    const first = Math.floor(view.scrollTop / HEIGHT);
    rows.forEach((row, at) => {
      const index = first + at;
      row.textContent = `${index + 1}. ${lines[index % lines.length]}`;
      row.style.cssText = `position: absolute; margin: 0; top: ${index * HEIGHT}px`;
    });
  };
  view.addEventListener("scroll", draw);
  draw();
}

/** Words that are drawn, not written. */
export function canvas(lines: readonly string[]): void {
  const brush = document.querySelector("canvas")!.getContext("2d")!;
  brush.font = "20px serif";
  lines.forEach((line, at) => brush.fillText(line, 10, 30 * (at + 1)));
}

/** A page that has highlights of its own and throws all of them away again and again. */
export function clearing(): void {
  setInterval(() => {
    CSS.highlights.clear();
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("p")!);
    CSS.highlights.set("of-the-page", new Highlight(range));
  }, 100);
}

/** A page that tells, in its text, what was pressed, and whether anybody had a hand in it. */
export function pressed(): void {
  const told = document.querySelector("output")!;
  const tell = ({ type, target, defaultPrevented }: Event) => {
    told.textContent += `${type} ${(target as Element).nodeName} ${defaultPrevented}; `;
  };
  for (const type of ["click", "pointerdown", "mousedown", "mouseup"]) addEventListener(type, tell);
}

/** Lines in an open shadow root that has a sheet of its own, and in another root within it. */
export function shadows(lines: readonly string[]): void {
  const rootIn = (ground: ParentNode & Node, html: string) => {
    const host = ground.appendChild(document.createElement("lines-of-ours"));
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = html;
    return root;
  };
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join("");
  const outer = rootIn(document.body, paragraphs);
  outer.adoptedStyleSheets = [new CSSStyleSheet()];
  rootIn(outer, paragraphs);
}
