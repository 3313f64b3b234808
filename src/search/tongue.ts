import type { Person } from "#corpus/person.ts";
import type { Called, Key, Tongue } from "./query.ts";

/** Messages by the names that the catalogue gives them. */
type Said =
  | "searchFrom"
  | "searchTo"
  | "searchWith"
  | "searchKind"
  | "searchBefore"
  | "searchAfter"
  | "kindLetter"
  | "kindMessage"
  | "kindTelegram"
  | "kindReply";

/** How the reader's language names people and things; the catalogue is not this room's. */
export interface Language {
  say(key: Said): string;
  nameOf(person: Person): string;
  shortOf(person: Person): string;
}

function calledIn({ nameOf, shortOf }: Language): (person: Person) => Called {
  return (person) => {
    const { id, name, short, native, labels = {} } = person;
    const others = Object.values(labels).map((label) => label.name);
    const more = [native ?? "", nameOf(person), shortOf(person), ...others];
    return { id, names: [name, short, ...more.filter((one) => one !== "")] };
  };
}

/** What a reader may call people and filters by: the corpus's names, those of the reader's language, those of all others. */
export function tongueOf(people: readonly Person[], language: Language): Tongue {
  const { say } = language;
  const keys: Record<Key, string> = {
    from: say("searchFrom"),
    to: say("searchTo"),
    with: say("searchWith"),
    kind: say("searchKind"),
    before: say("searchBefore"),
    after: say("searchAfter"),
  };
  const kinds = {
    letter: say("kindLetter"),
    message: say("kindMessage"),
    telegram: say("kindTelegram"),
    reply: say("kindReply"),
  };
  return { people: people.map(calledIn(language)), keys, kinds };
}
