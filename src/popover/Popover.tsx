import { DossierCard } from "#cards/DossierCard.tsx";
import { officeOf, whoAmong } from "#cards/names.ts";
import { PersonHead } from "#cards/PersonHead.tsx";
import { letterInWords } from "#cards/subject.ts";
import type { Person } from "#corpus/person.ts";
import { nameOf } from "#words/names.ts";
import { direction, language, say } from "#words/words.ts";
import { Deeds, hashOf } from "./Deeds.tsx";
import { drag } from "./drag.ts";
import { Icon } from "./Icon.tsx";
import type { Naming, Scene } from "./stage.ts";
import { dossierIn, type View } from "./view.ts";
import { NoAnswer, Waiting } from "./Without.tsx";
import { Why } from "./Why.tsx";

/** What is known of somebody of whom only the name on the page is. */
function nameless({ person, surface }: Naming): Person {
  return { ...whoAmong([])(person), name: surface, short: surface };
}

/** A card in a few words, to be heard: name, role and first letter, or what is amiss. */
function gistOf(scene: Scene): string[] {
  const { naming, answer } = scene;
  const dossier = dossierIn(scene);
  if (!dossier) return [naming.surface, say(answer ? "troubleTitle" : "lookingUp")];
  const { person, people, asOf, letters } = dossier;
  const [first] = letters;
  return [
    nameOf(person),
    officeOf(person, asOf),
    first ? letterInWords(first.letter, whoAmong([person, ...people])) : say("noLetters"),
  ].filter(Boolean);
}

function Body(view: View) {
  const { scene, wishes, doings, set } = view;
  const { naming, answer } = scene;
  const question = (
    <Icon
      of="why"
      words={say("whyPerson")}
      opens={doings.asking}
      act={() => set({ asking: !doings.asking })}
    />
  );
  const why = doings.asking && <Why {...view} />;
  if (answer && "dossier" in answer)
    return (
      <>
        <DossierCard
          dossier={answer.dossier}
          aside={question}
          below={why}
          open={(letter) => wishes.openPanel(hashOf(letter))}
        />
        {answer.packaged && <p class="part note">{say("fromPackage")}</p>}
      </>
    );
  return (
    <>
      <PersonHead person={nameless(naming)} asOf={null} note="" />
      {answer ? <NoAnswer {...answer} wishes={wishes} /> : <Waiting />}
    </>
  );
}

/** The keyboard's way out of the card leads back to where it came from, not to the end of the page. */
function leaveAtEnds(event: KeyboardEvent, root: HTMLElement, close: () => void): void {
  if (event.key !== "Tab") return;
  const stops = [...root.querySelectorAll("button")];
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const isFirst = activeElement === stops[0] || activeElement?.role === "dialog";
  if (event.shiftKey ? !isFirst : activeElement !== stops.at(-1)) return;
  event.preventDefault();
  close();
}

/** The head of a pinned card is what it is dragged by. */
function takeByHead(event: PointerEvent, { scene, host }: View): void {
  const { target } = event;
  if (scene.hold !== "pin" || !(target instanceof Element)) return;
  if (target.closest("header") && !target.closest("button")) drag(event, host.move);
}

/** A card beside a mention. */
export function Popover(view: View) {
  const { scene, wishes, host, doings } = view;
  const person = dossierIn(scene)?.person ?? nameless(scene.naming);
  return (
    <section
      class={`card ${scene.hold === "pin" ? "pinned" : ""}`}
      role="dialog"
      tabIndex={-1}
      aria-label={nameOf(person)}
      aria-describedby="gist"
      dir={direction()}
      lang={language()}
      onPointerDown={(event) => takeByHead(event, view)}
      onKeyDown={(event) => leaveAtEnds(event, host.root, wishes.close)}
    >
      <div id="gist" class="unseen" role="status">
        {(doings.heard || scene.hold === "focus") &&
          gistOf(scene).map((line) => <p key={line}>{line}</p>)}
      </div>
      <Body {...view} />
      <Deeds {...view} />
    </section>
  );
}
