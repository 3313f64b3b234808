import { background } from "./background.ts";
import { useAnswer } from "./hooks.ts";
import { Once } from "./Once.tsx";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";

/** The articles that everything rests on. */
export function SourcesView() {
  return (
    <Once
      asked={useAnswer(() => background.articles(), "")}
      draw={(articles) => (
        <Section title={`Articles (${articles.length})`}>
          <ul class="letters">
            {articles.map(({ id, title }) => (
              <li key={id}>
                <a class="letter serif" href={hashOf({ view: "article", id, letter: null })}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    />
  );
}
