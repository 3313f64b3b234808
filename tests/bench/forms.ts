import { readdirSync, readFileSync } from "node:fs";
import type { FormRow, PersonTable } from "#detect/gazetteer.ts";

const TABLES = "src/people";

/** A spelling with and without what stands in parentheses. */
function withAndWithout(spelling: string): string[] {
  const optional = / ?\(([^)]+)\)/.exec(spelling);
  if (!optional) return [spelling];
  const [whole, inside] = optional;
  const without = spelling.replace(whole, "");
  const including = spelling.replace(whole, whole.startsWith(" ") ? ` ${inside}` : inside!);
  return [including, without].flatMap(withAndWithout);
}

function formsOf({ surname, given, only, handles = [] }: FormRow, surnameFirst: boolean): string[] {
  const titles = only?.split(" ").flatMap(withAndWithout).filter(Boolean) ?? [""];
  const names = given.flatMap(withAndWithout).flatMap((name) => [name, name.replaceAll("-", " ")]);
  const full = (family: string): string[] =>
    names.map((name) => (surnameFirst ? `${family} ${name}` : `${name} ${family}`));
  return surname.flatMap((family) => [
    ...full(family),
    ...titles.map((title) => family + title),
    ...handles,
  ]);
}

/** Every surface form that the people's tables list, spelt out, the longest first. */
export function surfaceForms(): string[] {
  const names = readdirSync(TABLES).filter((name) => name.endsWith(".json"));
  const tables = names.map(
    (name) => JSON.parse(readFileSync(`${TABLES}/${name}`, "utf8")) as PersonTable,
  );
  const forms = tables.flatMap(({ forms, order }) =>
    forms.flatMap((row) => formsOf(row, order === "surname first")),
  );
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length);
}
