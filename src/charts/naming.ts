import { initials } from "#cards/names.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Person } from "#corpus/person.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { inARow, say } from "#words/words.ts";

/** Names as the reader's language lists them: "Kim, Moon and Xi". */
export function listed(people: readonly Person[]): string {
  return inARow("conjunction", people.map(shortOf));
}

/** "Kim Jong Un to Moon Jae-in". */
export function nameOfLetter(sender: Person, recipient: Person): string {
  return say("chartsFromTo", nameOf(sender), nameOf(recipient));
}

/** What an event is, in a few words: "Kim and Trump in Singapore", "Meeting of Moon and Kim". */
export function nameOfEvent({ kind, place }: CorpusEvent, people: readonly Person[]): string {
  const names = listed(people);
  if (place !== null) return say("chartsEventIn", names, place);
  if (kind === "meeting") return say("chartsMeeting", names);
  return say(kind === "statement" ? "chartsStatement" : "chartsNews", names);
}

/** A person in one or two letters: told apart without colour. */
export function initialOf(person: Person): string {
  return initials(shortOf(person)).slice(0, 2);
}
