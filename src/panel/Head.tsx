import browser from "./browser.ts";
import { say } from "#words/words.ts";
import type { Front } from "./front.ts";
import { useAnswer } from "./hooks.ts";
import { Icon } from "./Icon.tsx";
import { askPeople, heldPeople } from "./known.ts";
import { People } from "./People.tsx";
import { hashOf, type Route } from "./route.ts";
import { SearchBox } from "./SearchBox.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";

/** The views that belong to each tab. */
const TABS: readonly { readonly to: Route; readonly views: readonly Route["view"][] }[] = [
  { to: { view: "page" }, views: ["page", "letters", "letter", "search"] },
  { to: { view: "network", pair: null }, views: ["network"] },
  { to: { view: "notebook", tag: "", words: "" }, views: ["notebook"] },
  { to: { view: "sources" }, views: ["sources", "article"] },
];

const namesOfTabs = () => [
  say("tabLetters"),
  say("tabNetwork"),
  say("tabNotebook"),
  say("tabSources"),
];

function Tabs({ view }: Pick<Route, "view">) {
  const names = namesOfTabs();
  return (
    <nav class="tabs" aria-label={say("tabsName")}>
      {TABS.map(({ to, views }, index) => (
        <a key={to.view} href={hashOf(to)} aria-current={views.includes(view) ? "page" : undefined}>
          {names[index]}
        </a>
      ))}
    </nav>
  );
}

/** Opens what is shown in a tab of its own, where there is room for two columns; nothing where it is one already. */
function OpenInTab() {
  const asked = useAnswer(() => browser.tabs.getCurrent(), "");
  if (asked.state !== "here" || asked.value) return null;
  return (
    <button
      type="button"
      class="icon"
      title={say("openInTab")}
      onClick={() => void browser.tabs.create({ url: location.href })}
    >
      <Icon name="tab" />
      <span class="unseen">{say("openInTab")}</span>
    </button>
  );
}

function NamedHere({ front }: { front: Front }) {
  const { page, tabId } = front;
  const asked = useAnswer(askPeople, "", heldPeople);
  if (!page || tabId === null || asked.state !== "here") return null;
  return <People key={tabId} tabId={tabId} page={page} people={asked.value} />;
}

interface HeadProps {
  readonly front: Front | null;
  readonly route: Route;
  /** What the list shows: the route, or where the reader came from when it is read beside. */
  readonly list: Route;
}

/** The panel's head: who is named in front, search, the views. */
export function Head({ front, route: { view }, list }: HeadProps) {
  return (
    <header class="head">
      <div class="head-line">
        <p class="name serif">{say("name")}</p>
        <SiteSwitch url={front?.url ?? null} />
        <OpenInTab />
        <a
          class="icon"
          title={say("tabSettings")}
          href={hashOf({ view: "settings" })}
          aria-current={view === "settings" ? "page" : undefined}
        >
          <Icon name="gear" />
          <span class="unseen">{say("tabSettings")}</span>
        </a>
      </div>
      {front && <NamedHere front={front} />}
      <SearchBox query={list.view === "search" ? list.query : ""} />
      <Tabs view={view} />
    </header>
  );
}
