import { useEffect, useRef } from "preact/hooks";
import { ArticleText } from "#cards/ArticleText.tsx";
import type { Article } from "#corpus/article.ts";
import type { Span } from "#corpus/provenance.ts";
import { dateInWords } from "#words/dates.ts";
import { say, sayCount } from "#words/words.ts";
import { background } from "./background.ts";
import { useAnswer } from "./hooks.ts";
import { Once } from "./Once.tsx";

function Origin({ article: { publisher, published } }: { article: Article }) {
  return (
    <dl class="facts pad">
      <dt>{say("articlePublisher")}</dt>
      <dd>
        {publisher ? publisher.value : say("articleUnknown")}
        {publisher && <p class="quiet">{say("articleEditor", publisher.because)}</p>}
      </dd>
      <dt>{say("articlePublished")}</dt>
      <dd>
        {published ? dateInWords(published.edtf) : say("articleUnknown")}
        {published?.how.map((step) => (
          <p class="quiet" key={step}>
            {published.byEditor ? say("articleEditor", step) : step}
          </p>
        ))}
      </dd>
    </dl>
  );
}

function LeftOut({ article }: { article: Article }) {
  if (article.leftOut.length === 0) return null;
  return (
    <details class="pad">
      <summary>{sayCount("articleLeftOut", article.leftOut.length)}</summary>
      {article.leftOut.map(({ start, end, reason }) => (
        <figure class="source" key={start}>
          <figcaption class="quiet">{reason}</figcaption>
          <p class="quiet pre" dir="auto">
            {article.text.slice(start, end)}
          </p>
        </figure>
      ))}
    </details>
  );
}

function Whole({ article, hits }: { article: Article; hits: readonly Span[] }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector("mark")?.scrollIntoView({ block: "center" }), []);
  return (
    <article>
      <header class="pad">
        <h1 class="title serif" dir="auto">
          {article.title}
        </h1>
      </header>
      <Origin article={article} />
      <div class="pad" ref={body}>
        <ArticleText article={article} hits={hits} />
      </div>
      <LeftOut article={article} />
    </article>
  );
}

async function askFor(
  id: string,
  letter: string | null,
): Promise<{ article: Article; hits: readonly Span[] }> {
  const article = await background.article(id);
  const full = letter === null ? null : await background.letter(letter);
  return { article, hits: full?.letter.evidence.filter((proof) => proof.article === id) ?? [] };
}

/** One article: whole, at the sentence that tells of a letter, with what is known of its origin. */
export function ArticleView({ id, letter }: { id: string; letter: string | null }) {
  const asked = useAnswer(() => askFor(id, letter), `${id} ${letter}`);
  return (
    <Once
      asked={asked}
      title={say("notOpened")}
      draw={({ article, hits }) => <Whole article={article} hits={hits} />}
    />
  );
}
