import { afterEach, expect, test } from "vitest";
import markCss from "#page/mark.css?inline";

/** Chromium's build ships the look of marks as the root's (vite.config.ts), and leaves it to the browser to hand it down. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(markCss.replaceAll("::highlight", ":root$&"));

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

const lookOf = (element: Element) => {
  const { textDecorationLine, textDecorationThickness } = getComputedStyle(
    element,
    "::highlight(lh-0)",
  );
  return `${textDecorationLine} ${textDecorationThickness}`;
};

test("a look that the root has is handed down to text at any depth and within shadow roots, as thick as the text is large", () => {
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = "<h1><em>Vladimir Putin</em></h1><div></div>";
  const root = document.querySelector("div")!.attachShadow({ mode: "open" });
  root.innerHTML = "<p><small>Vladimir Putin</small></p>";
  expect(lookOf(document.documentElement)).toBe("underline 12%");
  expect(lookOf(document.querySelector("em")!)).toBe("underline 12%");
  expect(lookOf(root.querySelector("small")!)).toBe("underline 12%");
});
