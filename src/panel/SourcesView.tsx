import type { SourceLine } from "#corpus/article.ts";
import { say, sayCount } from "#words/words.ts";
import { LongList, type RowLink } from "./LongList.tsx";
import { Failed, Once } from "./Once.tsx";
import { Origin } from "./Origin.tsx";
import { hashOf } from "./route.ts";
import { sourceAt, type Sources, useSources } from "./useSources.ts";

/** How high a row is until it is measured, in pixels at the usual size. */
const ROW = 68;

function Source({ source, link }: { source: SourceLine; link: RowLink }) {
  return (
    <a class="letter" href={hashOf({ view: "article", id: source.id, letter: null })} {...link}>
      <span class="serif" dir="auto">
        {source.title}
      </span>
      <Origin {...source} />
    </a>
  );
}

/** The place of an article that has not come yet. */
function Coming() {
  return (
    <div class="letter quiet">
      <span class="waiting">{say("panelReading")}</span>
      <span class="origin">&nbsp;</span>
    </div>
  );
}

interface Props {
  readonly sources: Sources;
  readonly want: (first: number, last: number) => void;
}

function Listed({ sources, want }: Props) {
  const { total, trouble } = sources;
  const title = sayCount("articles", total);
  return (
    <>
      <div class="pad">
        <h2 class="label group">{title}</h2>
        {trouble && <Failed {...trouble} />}
      </div>
      <LongList
        label={title}
        count={total}
        estimate={() => ROW}
        keyOf={(index) => String(index)}
        draw={(index, link) => {
          const source = sourceAt(sources, index);
          return source ? <Source source={source} link={link} /> : <Coming />;
        }}
        drawn={want}
      />
    </>
  );
}

/** The articles that everything rests on. */
export function SourcesView() {
  const [asked, want] = useSources();
  return <Once asked={asked} draw={(sources) => <Listed sources={sources} want={want} />} />;
}
