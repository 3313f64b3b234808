import { useEffect, useState } from "preact/hooks";
import type { Commands } from "webextension-polyfill";
import browser from "./browser.ts";
import { say } from "#words/words.ts";
import { Choice } from "./Choice.tsx";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";
import { useSettings } from "./useSettings.ts";

const EVERY_SITE = { origins: ["<all_urls>"] };

/** Firefox lets the reader take the right to read pages back; without it no name can be found. */
function Permission() {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => void browser.permissions.contains(EVERY_SITE).then(setAllowed), []);
  if (allowed) return null;
  return (
    <Section title={say("welcomeNotAllowed")}>
      <button
        type="button"
        class="plain"
        onClick={() => void browser.permissions.request(EVERY_SITE).then(setAllowed)}
      >
        {say("welcomeAllow")}
      </button>
    </Section>
  );
}

/** The keys as they are now: the reader may have changed them in the browser. */
function Keys() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  const known = commands.filter(({ shortcut, description }) => shortcut && description);
  if (known.length === 0) return null;
  return (
    <Section title={say("welcomeKeys")}>
      <dl class="facts">
        {known.map(({ name, shortcut, description }) => (
          <div key={name}>
            <dt>
              <kbd>{shortcut}</kbd>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The first thing a new reader sees: what this does, why it may read every page, and the one decision worth making now. */
export function WelcomeView() {
  const [settings, keep] = useSettings();
  return (
    <article class="welcome">
      <header class="pad">
        <h1 class="title serif">{say("welcomeTitle")}</h1>
        <p>{say("welcomeWhat")}</p>
      </header>
      <Permission />
      <Section title={say("welcomeWhyTitle")}>
        <p>{say("welcomeWhy")}</p>
      </Section>
      <Choice
        title={say("settingsWhere")}
        options={{ everywhere: say("settingsEverywhere"), only: say("settingsOnly") }}
        chosen={settings.where}
        choose={(where) => keep({ ...settings, where })}
      />
      <Keys />
      <p class="pad">
        <a href={`panel.html${hashOf({ view: "letters" })}`}>{say("welcomeLetters")}</a> ·{" "}
        <a href="options.html">{say("welcomeSettings")}</a>
      </p>
    </article>
  );
}
