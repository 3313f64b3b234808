import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const FOLDER = resolve("../shared/standards");

/** Whether the schemas that we hold our exports against lie beside the project. */
export const standardsAreHere = existsSync(FOLDER);

/** Whether the program that reads RELAX NG and XPath is installed. */
export const xmllintIsHere = spawnSync("xmllint", ["--version"]).error === undefined;

/** Where a file of the standards lies. */
export function standard(file: string): string {
  return resolve(FOLDER, file);
}

/** The text of a file of the standards. */
export function readStandard(file: string): string {
  return readFileSync(standard(file), "utf8");
}

/** What xmllint answers to a document; `complaint` is empty if it has none. */
export function xmllint(
  xml: string,
  ...options: readonly string[]
): { answer: string; complaint: string } {
  const { status, stdout, stderr } = spawnSync("xmllint", [...options, "-"], {
    input: xml,
    encoding: "utf8",
  });
  return { answer: stdout.replace(/\n$/, ""), complaint: status === 0 ? "" : stderr };
}

/** The value of an XPath in a TEI document; `tei:` stands before the elements. */
export function xpath(xml: string, path: string): string {
  const { answer, complaint } = xmllint(
    xml,
    "--xpath",
    path.replace(/tei:(\w+)/g, "*[local-name()='$1']"),
  );
  if (complaint !== "") throw new Error(`${path}: ${complaint}`);
  return answer;
}
