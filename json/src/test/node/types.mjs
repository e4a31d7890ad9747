// Type-checks every example and golden story as a value of type Story, and holds that a story with a slip is refused.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const module = new URL("../../../", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, module));
const work = path("target/node/types");
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
writeFileSync(`${work}/story.d.ts`, readFileSync(path("src/main/resources/io/github/standpoint/json/schema/story.d.ts")));

// As a literal, not as an import: of an imported JSON file the compiler forgets the words, and takes every text for one.
const files = [];
const write = (name, json) => {
  const file = `${work}/${name}.ts`;
  writeFileSync(file, `import type { Story } from "./story.js";\nexport const story: Story = ${json.replace(/^\uFEFF/, "")};\n`);
  files.push(file);
};

const golden = "src/test/resources/golden/";
for (const concept of readdirSync(path(golden))) {
  for (const name of ["minimal", "full", "unknown-term"]) {
    if (readdirSync(path(golden + concept)).includes(`${name}.json`)) {
      write(`${concept}-${name}`, readFileSync(path(`${golden}${concept}/${name}.json`), "utf8"));
    }
  }
}
const examples = "../examples/stories/";
const stories = readdirSync(path(examples)).filter((it) => it.endsWith(".story.json"));
for (const name of stories) {
  write(name.replace(/\W/g, "-"), readFileSync(path(examples + name), "utf8"));
}

const right = `{ standpoint: "1.0", id: "s", language: "en", positions: [
  { id: "p", holder: "h", stance: "rules-out", about: "m", certainty: "certain" }] }`;
write("right", right);
const slips = {
  "no certainty": [', certainty: "certain"', ""],
  "a mistyped word of a closed vocabulary": ['"certain"', '"certian"'],
  "a mistyped attribute": ["holder", "holders"],
  "a number for a text": ['id: "p"', "id: 1"],
};
const wrong = Object.entries(slips).map(([slip, [from, to]], index) => {
  write(`wrong-${index}`, right.replace(from, to));
  return [slip, files.pop()];
});

const options = { strict: true, noEmit: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] };
const faults = (names) => ts.getPreEmitDiagnostics(ts.createProgram(names, options));
const found = faults(files);
found.slice(0, 10).forEach((it) => console.error(it.file?.fileName, ts.flattenDiagnosticMessageText(it.messageText, "\n")));
const missed = wrong.filter(([, file]) => faults([file]).length === 0).map(([slip]) => slip);
missed.forEach((slip) => console.error(`the compiler takes ${slip}`));
console.log(`tsc: ${files.length} stories, ${found.length} faults; ${wrong.length - missed.length} of ${wrong.length} slips refused`);
process.exit(found.length === 0 && missed.length === 0 && stories.length > 0 ? 0 : 1);
