// Searching where the panel's own searcher cannot: the background answers, by messages that travel as JSON.
import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answering } from "#messages/answer.ts";
import { asking } from "#messages/ask.ts";
import type { PanelQuestions } from "#messages/contract.ts";
import { openNotebook } from "#notebook/notebook.ts";
import { parse } from "#search/parse.ts";
import type { Store } from "#store/store.ts";
import { openStore } from "#store/store.ts";
import { panelAnswers } from "../../src/background/answers.ts";
import { areaOf } from "../notebook/area.ts";
import { small } from "../relate/small.ts";
import { idsIn, tongueFor } from "../search/asked.ts";

const tongue = tongueFor(small);
const copied = (message: unknown) => JSON.parse(JSON.stringify(message)) as unknown;

/** The panel's side of a background that has just been started. */
function panelOf(store: Store) {
  const notebook = openNotebook(areaOf());
  const answer = answering<PanelQuestions>(panelAnswers(store, notebook), () => true);
  const panel = asking<PanelQuestions>(async (message) =>
    copied(await answer(copied(message), {})),
  );
  return async (text: string) => idsIn(await panel.search(parse(text, tongue), 5));
}

describe("where no index is kept", () => {
  test("the background searches what the list of letters tells", async () => {
    const search = panelOf(openStore(small));
    expect(await search("from:ada barley")).toEqual(["letter harvest"]);
    expect(await search("blnakets")).toEqual(["letter thanks"]);
    expect(await search("from:ada")).toEqual(["letter floods", "letter harvest"]);
    expect(await search("zeppelin")).toEqual([]);
  });

  test("a background that was started anew answers like the one before", async () => {
    const store = openStore(small);
    const [before, after] = [panelOf(store), panelOf(store)];
    expect(await after("with:bo")).toEqual(await before("with:bo"));
  });

  test("what could not be opened is opened again for the next question, and why is said at once", async () => {
    const store = openStore(small);
    let broken = true;
    const search = panelOf({
      ...store,
      ask: (question) =>
        broken ? Promise.reject(new Error("the disk hums")) : store.ask(question),
    });
    await expect(search("barley")).rejects.toThrow("the disk hums");
    broken = false;
    expect(await search("barley")).toEqual(["letter harvest"]);
  });
});

test("a query says the same after its travel", () => {
  const piece = fc.oneof(
    fc.constantFrom("from:ada", "to:nobody", "kind:reply", "before:2019", "2018-09", '"a b"', "-x"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const query = parse(pieces.join(" "), tongue);
      expect(copied(query)).toStrictEqual(query);
    }),
  );
});
