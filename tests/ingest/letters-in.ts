import { ingest } from "#ingest/ingest.ts";
import { readPeople } from "../../src/commands/corpus.ts";

const people = readPeople();

/** The letters of a text as `sender > recipient`, in the order of the corpus. */
export function lettersIn(text: string): string[] {
  const { corpus } = ingest([{ id: "sample", text }], people);
  const name = (id: string) => corpus.people.find((person) => person.id === id)?.name;
  return corpus.letters.map(({ sender, recipient }) => `${name(sender)} > ${name(recipient)}`);
}
