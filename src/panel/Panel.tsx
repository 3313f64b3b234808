import { ArticleView } from "./ArticleView.tsx";
import { background } from "./background.ts";
import { useAnswer, useRoute, useWord } from "./hooks.ts";
import { LetterView } from "./LetterView.tsx";
import { PageView } from "./PageView.tsx";
import { hashOf, type Route } from "./route.ts";
import { SettingsView } from "./SettingsView.tsx";
import { SourcesView } from "./SourcesView.tsx";

function Shown({ route }: { route: Route }) {
  switch (route.view) {
    case "page":
      return <PageView />;
    case "letter":
      return <LetterView key={route.id} id={route.id} />;
    case "article":
      return <ArticleView key={route.id} id={route.id} letter={route.letter} />;
    case "sources":
      return <SourcesView />;
    case "settings":
      return <SettingsView />;
  }
}

/** Says when the store does not work, and that nothing is lost by it. */
function HealthLine() {
  const asked = useAnswer(() => background.health(), "");
  if (asked.state !== "here" || !asked.value.trouble) return null;
  return (
    <p class="pad trouble" role="status">
      The store does not work: {asked.value.trouble}. The letters come from the package instead;
      nothing is missing.
    </p>
  );
}

function Tab({ to, route, children }: { to: Route; route: Route; children: string }) {
  return (
    <a href={hashOf(to)} aria-current={to.view === route.view ? "page" : undefined}>
      {children}
    </a>
  );
}

/** The panel: what the route shows, under one head. */
export function Panel() {
  useWord();
  const route = useRoute();
  return (
    <div class="panel">
      <header class="head">
        <p class="name serif">Letterhead</p>
        <nav>
          <Tab to={{ view: "page" }} route={route}>
            Letters
          </Tab>
          <Tab to={{ view: "sources" }} route={route}>
            Sources
          </Tab>
          <Tab to={{ view: "settings" }} route={route}>
            Settings
          </Tab>
        </nav>
      </header>
      <HealthLine />
      <main>
        <Shown route={route} />
      </main>
    </div>
  );
}
