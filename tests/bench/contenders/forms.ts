// The same names as a list of plain words, which is what the others can search for.
import trump from "../../../src/people/donald-trump.json" with { type: "json" };
import kim from "../../../src/people/kim-jong-un.json" with { type: "json" };
import moon from "../../../src/people/moon-jae-in.json" with { type: "json" };
import putin from "../../../src/people/vladimir-putin.json" with { type: "json" };

type Row = { surname: string[]; given: string[]; only?: string };

function namesOf(rows: Row[], surnameFirst: boolean): string[] {
  return rows.flatMap(({ surname, given, only }) => {
    const plain = given.map((name) => name.replaceAll(/[()]/g, ""));
    const full = surname.flatMap((last) =>
      plain.map((first) => (surnameFirst ? `${last} ${first}` : `${first} ${last}`)),
    );
    return only === undefined ? [...full, ...surname] : full;
  });
}

const forms = [trump, kim, moon, putin].flatMap(({ forms, order }) =>
  namesOf(forms as Row[], order === "surname first"),
);

/** Every surface form, longest first. */
export const FORMS = [...new Set(forms)].toSorted((a, b) => b.length - a.length);
