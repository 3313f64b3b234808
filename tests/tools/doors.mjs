// Writes what follows from the table of doors: .oxlintrc.json and the table in src/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { doorsTable, linterConfig } from "../house/doors.mjs";

writeFileSync(".oxlintrc.json", `${JSON.stringify(linterConfig(), null, 2)}\n`);
const plan = readFileSync("src/README.md", "utf8");
const between = /(<!-- doors -->)[\s\S]*(<!-- \/doors -->)/;
writeFileSync("src/README.md", plan.replace(between, `$1\n${doorsTable()}\n$2`));
