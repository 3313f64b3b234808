import type { KnownDate } from "#corpus/date.ts";
import type { Person } from "#corpus/person.ts";
import { wikidataOf } from "./describe.ts";
import { urnOf } from "./identify.ts";
import type { Target } from "./selectors.ts";

/** What annotations are written with: the standard's words, which bring schema.org's along, and a few of our own. */
export const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { letterhead: "urn:letterhead:term:" },
] as const;

const EDTF = "http://id.loc.gov/datatypes/edtf";

/** What an annotation says: words for people, or a record for machines; `undefined` is not written. */
export type Body = Readonly<Record<string, unknown>>;

/** One fact: what is said, and of which words, or of which article where it rests on no words. */
export interface Annotation {
  readonly "@context": typeof CONTEXT;
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "describing" | "identifying" | "commenting";
  readonly body: readonly Body[];
  readonly target: string | Target | readonly Target[];
}

/** An annotation whose name says of what it is: `["letter", id, "sent"]`. */
export function annotation(
  name: readonly string[],
  motivation: Annotation["motivation"],
  said: Pick<Annotation, "body" | "target">,
): Annotation {
  const id = urnOf("annotation", ...name);
  return { "@context": CONTEXT, id, type: "Annotation", motivation, ...said };
}

/** A record about a thing of the corpus. */
export function record(kind: string, id: string, fields: Body): Body {
  return { id: urnOf(kind, id), ...fields };
}

/** A sentence for people. */
export function words(value: string): Body {
  return {
    type: "TextualBody",
    value,
    format: "text/plain",
    language: "en",
    purpose: "describing",
  };
}

/** A person in a record. */
export function agent(person: Person): Body {
  const wikidata = wikidataOf(person);
  return {
    id: urnOf("person", person.id),
    type: "Person",
    name: person.name,
    "schema:sameAs": wikidata === null ? undefined : { id: wikidata },
  };
}

/** A date in a record: `edtf` typed as what it is, its steps, and whether one of them is an editor's. */
export function dated({ edtf, how, byEditor }: KnownDate, property: string): Body {
  return {
    [property]: { "@type": EDTF, "@value": edtf },
    "letterhead:how": { "@list": how },
    "letterhead:byEditor": byEditor,
  };
}
