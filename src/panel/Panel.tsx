import { useEffect, useRef } from "preact/hooks";
import { say } from "#words/words.ts";
import { ArticleView } from "./ArticleView.tsx";
import { type Front, nothingInFront } from "./front.ts";
import { Head } from "./Head.tsx";
import { HealthLine } from "./HealthLine.tsx";
import { type Asked, useFront, useMedia, useRoute, useWord } from "./hooks.ts";
import { later } from "./later.tsx";
import { LetterView } from "./LetterView.tsx";
import { Once } from "./Once.tsx";
import { PageView } from "./PageView.tsx";
import { hashOf, type Route } from "./route.ts";
import { Scroller } from "./Scroller.tsx";
import { everything } from "./sift.ts";
import { Toasts } from "./toast.tsx";

const LettersView = later(async () => (await import("./LettersView.tsx")).LettersView);
const NetworkView = later(async () => (await import("./NetworkView.tsx")).NetworkView);
const NotebookView = later(async () => (await import("./NotebookView.tsx")).NotebookView);
const SearchView = later(async () => (await import("./SearchView.tsx")).SearchView);
const SettingsView = later(async () => (await import("./SettingsView.tsx")).SettingsView);
const SourcesView = later(async () => (await import("./SourcesView.tsx")).SourcesView);

interface ShownProps {
  readonly route: Route;
  readonly front: Asked<Front>;
  /** The letter that is shown beside the list. */
  readonly chosen: string | null;
}

/** The headings of the views that show none of their own; the tabs say it to the eye. */
const headings = (): Partial<Record<Route["view"], string>> => ({
  page: say("pageTitle"),
  sources: say("tabSources"),
  settings: say("tabSettings"),
});

/** A view under its heading. */
function Titled(props: ShownProps) {
  const title = headings()[props.route.view];
  return (
    <>
      {title && <h1 class="unseen">{title}</h1>}
      <Shown {...props} />
    </>
  );
}

function Shown({ route, front, chosen }: ShownProps) {
  switch (route.view) {
    case "page":
      return <Once asked={front} draw={(here) => <PageView front={here} chosen={chosen} />} />;
    case "letters": {
      const here = front.state === "here" ? front.value : nothingInFront;
      return <LettersView sift={route.sift ?? everything} front={here} chosen={chosen} />;
    }
    case "letter":
      return <LetterView key={route.id} id={route.id} />;
    case "article":
      return <ArticleView key={route.id} id={route.id} letter={route.letter} />;
    case "search":
      return <SearchView query={route.query} />;
    case "network":
      return <NetworkView pair={route.pair} />;
    case "notebook":
      return <NotebookView where={route} />;
    case "sources":
      return <SourcesView />;
    case "settings":
      return <SettingsView />;
  }
}

const isRead = ({ view }: Route) => view === "letter" || view === "article";
/** Views that have the whole width for themselves. */
const isAlone = ({ view }: Route) => view === "network" || view === "settings";

/** The list that the reader came from to what is read now. */
function useOrigin(route: Route): Route {
  const origin = useRef<Route>({ view: "page" });
  if (!isRead(route)) origin.current = route;
  return origin.current;
}

/** When what had the focus has gone with its view, the keyboard goes on in the new one. */
function useFocus(hash: string): void {
  useEffect(() => {
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }, [hash]);
}

function BackTo({ origin }: { origin: Route }) {
  const names: Partial<Record<Route["view"], string>> = {
    page: say("backPage"),
    letters: say("backLetters"),
    search: say("backSearch"),
    network: say("tabNetwork"),
    notebook: say("tabNotebook"),
    sources: say("tabSources"),
  };
  return (
    <p class="back">
      <a href={hashOf(origin)}>{names[origin.view]}</a>
    </p>
  );
}

interface Laid {
  readonly route: Route;
  readonly origin: Route;
  readonly front: Asked<Front>;
}

/** List and what is read, side by side. */
function TwoColumns({ route, origin, front }: Laid) {
  const chosen = route.view === "letter" ? route.id : null;
  return (
    <div class="columns">
      <Scroller as="section" class="column" on hash={hashOf(origin)} label={say("columnList")}>
        <Titled route={origin} front={front} chosen={chosen} />
      </Scroller>
      <Scroller as="main" class="column reading" on hash={hashOf(route)}>
        {isRead(route) ? (
          <Titled route={route} front={front} chosen={null} />
        ) : (
          <p class="pad empty quiet">{say("columnChoose")}</p>
        )}
      </Scroller>
    </div>
  );
}

/** The panel: what the route shows, under one head; in a wide tab the list beside it. */
export function Panel() {
  useWord();
  const route = useRoute();
  const origin = useOrigin(route);
  const front = useFront();
  const wide = useMedia("(min-width: 56.25rem)") && !isAlone(origin);
  const tall = useMedia("(min-height: 26rem)");
  const hash = hashOf(route);
  useFocus(hash);
  return (
    <Toasts>
      <Scroller as="div" class={wide ? "panel wide" : "panel"} on={!wide && !tall} hash={hash}>
        <Head
          front={front.state === "here" ? front.value : null}
          route={route}
          list={wide ? origin : route}
        />
        <HealthLine />
        {wide ? (
          <TwoColumns route={route} origin={origin} front={front} />
        ) : (
          <Scroller as="main" class="column" on={tall} hash={hash}>
            {isRead(route) && <BackTo origin={origin} />}
            <Titled route={route} front={front} chosen={null} />
          </Scroller>
        )}
      </Scroller>
    </Toasts>
  );
}
