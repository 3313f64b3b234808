import fc from "fast-check";
import type { Note } from "#notebook/note.ts";

/** A note of our own invention. */
export const floods: Note = {
  id: "0d1f7e6a-2f5e-4c1b-9a53-3f5b8a1c2d3e",
  created: "2026-03-01T08:00:00.000Z",
  modified: "2026-03-02T09:30:00.000Z",
  target: {
    letter: "floods",
    quote: "q1",
    article: "floods",
    quoted: { exact: "our boats are yours", prefix: "It said: “", suffix: "”." },
    page: { url: "https://news.example/floods", title: "After the floods" },
  },
  body: "Compare with the thanks.",
  tags: ["help", "boats"],
};

const text = fc.string({ unit: "grapheme", maxLength: 30 });
const filled = text.filter((one) => one.trim() !== "");
const time = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any note that the notebook can hold. */
export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(),
  created: time,
  modified: time,
  target: fc.record({
    letter: filled,
    quote: fc.option(filled),
    article: filled,
    quoted: fc.record({ exact: text, prefix: text, suffix: text }),
    page: fc.option(fc.record({ url: fc.webUrl(), title: filled })),
  }),
  body: text,
  tags: fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(..."abcдéñ文"), minLength: 1, maxLength: 6 }),
    { maxLength: 4, selector: (tag) => tag.toLowerCase() },
  ),
});
