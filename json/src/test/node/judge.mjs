// Holds Ajv, in strict mode, against what the reader said of each document (NodeCasesTest wrote it down).
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const module = new URL("../../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, module), "utf8");
const schemas = "src/main/resources/io/github/standpoint/json/schema/";

const compiled = (file) => new Ajv({ strict: true }).compile(JSON.parse(read(schemas + file)));
const judges = { story: compiled("story.schema.json"), strict: compiled("story.strict.schema.json") };

const cases = read("target/node/cases.ndjson").trim().split("\n").map((line) => JSON.parse(line));
const counts = { taken: 0, refused: 0, differing: 0 };
for (const { document, ...verdicts } of cases) {
  const value = JSON.parse(document.replace(/^\uFEFF/, ""));
  for (const [name, judge] of Object.entries(judges)) {
    const valid = judge(value);
    counts[valid ? "taken" : "refused"]++;
    if (valid !== verdicts[name]) {
      counts.differing++;
      console.error(`${name}: the reader says ${verdicts[name]}, Ajv says ${valid}`, judge.errors?.slice(0, 5));
      console.error(document.slice(0, 2000));
    }
  }
}
console.log(`Ajv: ${cases.length} documents, ${counts.taken} verdicts taken, ${counts.refused} refused, ${counts.differing} differ`);
process.exit(counts.differing === 0 && counts.taken > 0 && counts.refused > 0 ? 0 : 1);
