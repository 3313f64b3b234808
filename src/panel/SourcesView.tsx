import { background } from "./background.ts";
import { useAnswer } from "./hooks.ts";
import { Once } from "./Once.tsx";
import { hashOf } from "./route.ts";

/** The articles that everything rests on. */
export function SourcesView() {
  return (
    <Once
      asked={useAnswer(() => background.articles(), "")}
      draw={(articles) => (
        <section class="pad">
          <h2 class="label">Articles ({articles.length})</h2>
          <ul class="letters">
            {articles.map(({ id, title }) => (
              <li key={id}>
                <a class="letter serif" href={hashOf({ view: "article", id, letter: null })}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    />
  );
}
