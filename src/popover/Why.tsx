import { say } from "#words/words.ts";
import { reasonsOf, sureness } from "./because.ts";
import { tellOf, type View } from "./view.ts";

function Small({ words, act }: { words: string; act: () => void }) {
  return (
    <button type="button" class="small" onClick={act}>
      {words}
    </button>
  );
}

/** What was corrected, and the way back. */
function Corrected(view: View) {
  const { scene, wishes, doings } = view;
  const { surface } = scene.naming;
  const site = wishes.site ?? "";
  const onSite = doings.corrected === "site";
  return (
    <section class="part why">
      <p role="status">
        {onSite ? say("correctedSite", surface, site) : say("correctedPage", surface)}
      </p>
      <p class="row">
        <Small
          words={say("undo")}
          act={() => tellOf(view, wishes.uncorrect(), { corrected: null })}
        />
        {!onSite && site && (
          <Small
            words={say("correctSite", site)}
            act={() => tellOf(view, wishes.correct("site"), { corrected: "site" })}
          />
        )}
      </p>
    </section>
  );
}

/** How sure it is whom the name means, and why; and the reader's word against it. */
export function Why(view: View) {
  const { naming } = view.scene;
  if (view.doings.corrected) return <Corrected {...view} />;
  return (
    <section class="part why">
      <p>
        <b>{sureness(naming)}</b>
      </p>
      <ul class="because">
        {reasonsOf(naming).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Small
        words={say("notPerson")}
        act={() => tellOf(view, view.wishes.correct("page"), { corrected: "page" })}
      />
    </section>
  );
}
