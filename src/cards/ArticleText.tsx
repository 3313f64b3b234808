import type { Article } from "#corpus/article.ts";
import type { Span } from "#corpus/provenance.ts";
import { segments } from "./segments.ts";

interface Props {
  readonly article: Article;
  /** The words to highlight. */
  readonly hits: readonly Span[];
  /** Only the paragraphs with a hit in them. */
  readonly brief?: boolean;
}

function Paragraph({ text, span, hits }: { text: string; span: Span; hits: readonly Span[] }) {
  return (
    <p class="serif" dir="auto">
      {segments(span, hits).map(({ start, end, hit }) =>
        hit ? (
          <mark class="hit" key={start}>
            {text.slice(start, end)}
          </mark>
        ) : (
          text.slice(start, end)
        ),
      )}
    </p>
  );
}

/** The text of an article as it was selected from the saved file, with the words that matter highlighted. */
export function ArticleText({ article, hits, brief = false }: Props) {
  const touches = (span: Span) =>
    hits.some(({ start, end }) => start < span.end && end > span.start);
  const shown = brief ? article.paragraphs.filter(touches) : article.paragraphs;
  return (
    <div class="article-text">
      {shown.map((span) => (
        <Paragraph key={span.start} text={article.text} span={span} hits={hits} />
      ))}
    </div>
  );
}
