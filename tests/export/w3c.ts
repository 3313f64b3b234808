import { Ajv } from "ajv";
import { readStandard } from "./standards.ts";

const SCHEMAS = "web-annotation/schemas";
const DEFINITIONS = [
  "annotations",
  "bodyTarget",
  "choiceSet",
  "collections",
  "id",
  "otherProperties",
  "specificResource",
];

interface Assertion {
  readonly id: string;
  readonly expectedResult: "valid" | "invalid";
  readonly errorMessage: string;
}

/** Which of the W3C's assertions a piece of JSON-LD breaks, in the W3C's words; `list` is one of its manifests. */
export function broken(json: unknown, list: string): string[] {
  return assertionsOf(list).flatMap(({ expected, errorMessage, holds }) =>
    holds(json) === expected ? [] : errorMessage,
  );
}

const lists = new Map<string, ReturnType<typeof compile>[]>();

function assertionsOf(list: string): ReturnType<typeof compile>[] {
  const files = (JSON.parse(readStandard(`${SCHEMAS}/${list}`)) as { assertions: string[] })
    .assertions;
  const compiled = lists.get(list) ?? files.map(compile);
  lists.set(list, compiled);
  return compiled;
}

function compile(file: string) {
  const { errorMessage, expectedResult, ...schema } = modern(read(file)) as Assertion & object;
  const validate = ajv().compile(schema);
  return {
    errorMessage,
    expected: expectedResult === "valid",
    holds: (json: unknown): boolean => validate(json),
  };
}

function ajv(): Ajv {
  const validator = new Ajv({
    strict: false,
    formats: { uri: (text: string) => URL.canParse(text), "date-time": true },
  });
  for (const name of DEFINITIONS)
    validator.addSchema(modern(read(`definitions/${name}.json`)) as object);
  return validator;
}

function read(file: string): unknown {
  return JSON.parse(readStandard(`${SCHEMAS}/${file}`));
}

/** Draft 4 of JSON Schema, in which these schemas are written, in the words of draft 7. */
function modern(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(modern);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $schema: _, id, exclusiveMinimum, minimum, ...rest } = schema as Record<string, unknown>;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, modern(value)]),
  );
  if (id !== undefined) inner[typeof id === "string" ? "$id" : "id"] = modern(id);
  if (minimum !== undefined)
    inner[exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"] = minimum;
  return inner;
}
