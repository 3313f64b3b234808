import { check, type Problem } from "./check.ts";
import type { Corpus } from "./corpus.ts";
import published from "./corpus.schema.json" with { type: "json" };

/** The part of JSON Schema that corpus.schema.json uses; a keyword beyond it needs a line in `misfits`. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** What other properties must be; false where there may be none. */
  readonly additionalProperties?: false | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
}

const FORMAT = 1;
const SHOWN = 5;
const REMEDY = "Take the file again from where it came from.";
const schemas = published.$defs as unknown as Readonly<Record<string, Schema>>;

/** Opens a corpus package; throws an error that says what does not hold, where, and what to do about it. */
export function openPackage(json: unknown): Corpus {
  checkFormat(json);
  const shape = misfits({ $ref: "#/$defs/corpus" }, json, "");
  if (shape.length > 0) throw new Error(refusal(shape));
  const problems = check(json as Corpus);
  if (problems.length > 0) throw new Error(refusal(problems));
  return json as Corpus;
}

function checkFormat(json: unknown): void {
  const format = isRecord(json) ? json["format"] : undefined;
  if (format === FORMAT) return;
  if (typeof format !== "number")
    throw new Error(`this is no corpus of Letterhead: it does not say its format. ${REMEDY}`);
  const remedy = format > FORMAT ? "update Letterhead" : "take a newer corpus";
  throw new Error(
    `this corpus is of format ${format}; this Letterhead reads format ${FORMAT}: ${remedy}`,
  );
}

function refusal(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, SHOWN)
    .map(({ place, what, remedy }) => `  ${place}: ${what}. ${remedy}`);
  const more = problems.length > SHOWN ? [`  … and ${problems.length - SHOWN} more.`] : [];
  return ["this corpus does not hold together:", ...lines, ...more].join("\n");
}

/** Where a value is not of the shape that a schema wants. */
function misfits(schema: Schema, value: unknown, place: string): Problem[] {
  const { $ref, anyOf } = schema;
  const own = unfit(schema, value);
  if (own !== null) return [{ place: place || "corpus", what: own, remedy: REMEDY }];
  if ($ref !== undefined) return misfits(schemas[$ref.replace("#/$defs/", "")] ?? {}, value, place);
  if (anyOf !== undefined) {
    const answers = anyOf.map((one) => misfits(one, value, place));
    return answers.some((answer) => answer.length === 0) ? [] : (answers[0] ?? []);
  }
  if (Array.isArray(value))
    return value.flatMap((item, i) => misfits(schema.items ?? {}, item, `${place}/${i}`));
  return isRecord(value) ? misfitsOfRecord(schema, value, place) : [];
}

function misfitsOfRecord(
  { properties = {}, required = [], additionalProperties: others = false }: Schema,
  value: Readonly<Record<string, unknown>>,
  place: string,
): Problem[] {
  const missing = required
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => `“${key}” is missing`);
  const unknown = Object.keys(value)
    .filter((key) => !others && !Object.hasOwn(properties, key))
    .map((key) => `“${key}” is not known`);
  const here = [...missing, ...unknown].map((what) => ({
    place: place || "corpus",
    what,
    remedy: REMEDY,
  }));
  const inside = Object.entries(value).flatMap(([key, field]) => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : others;
    return !schema ? [] : misfits(schema, field, place === "" ? key : `${place}/${key}`);
  });
  return [...here, ...inside];
}

/** What is wrong with a value in itself, without what is inside it. */
function unfit(schema: Schema, value: unknown): string | null {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return `it is not of type ${types.join(" or ")}`;
  if (schema.const !== undefined && value !== schema.const)
    return `it is not ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return `it is none of ${schema.enum.join(", ")}`;
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0))
    return `there are fewer than ${schema.minItems}`;
  if (typeof value === "number" && value < (schema.minimum ?? value))
    return `it is less than ${schema.minimum}`;
  if (typeof value !== "string") return null;
  if (value.length < (schema.minLength ?? 0)) return "it is empty";
  return schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)
    ? `“${value}” is not written as it should be`
    : null;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  return type === "integer" ? Number.isSafeInteger(value) : typeof value === type;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
