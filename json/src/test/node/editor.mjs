// Asks the JSON language service of an editor about a story that names its schema: what it marks, offers and explains.
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import languageService from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = languageService;

const module = new URL("../../../", import.meta.url);
const schemas = new URL("src/main/resources/io/github/standpoint/json/schema/", module);
const folder = "file:///desk/";

const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri.replace(folder, ""), schemas), "utf8"),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});
service.configure({ validate: true, allowComments: false });

const open = (text) => {
  const document = TextDocument.create(`${folder}talks.json`, "json", 1, text);
  return { document, json: service.parseJSONDocument(document) };
};
const marked = async (text) => {
  const { document, json } = open(text);
  const marks = await service.doValidation(document, json, { schemaDraft: undefined });
  return marks.map((it) => document.getText(it.range));
};
const at = (document, text) => document.positionAt(document.getText().indexOf(text) + 1);

for (const schema of ["story.schema.json", "story.strict.schema.json"]) {
  const story = (rest) => `{\n  "$schema": "${schema}",\n  "standpoint": "1.0", "id": "s", "language": "en",\n  ${rest}\n}`;
  const position = (certainty) =>
    `"positions": [{ "id": "p", "holder": "us", "stance": "rules-out", "about": "m", "certainty": "${certainty}" }]`;

  assert.deepEqual(await marked(story(position("certain"))), []);
  assert.deepEqual(await marked(story(position("certian"))), ['"certian"']);
  assert.deepEqual(await marked(story('"published": "4 March 2026"')), ['"4 March 2026"']);
  assert.deepEqual(await marked(story('"headlin": "x"')), schema.includes("strict") ? ['"headlin"'] : []);

  const { document, json } = open(story(position("certain")));
  const labels = async (text) =>
    (await service.doComplete(document, at(document, text), json)).items.map((it) => it.label.replaceAll('"', ""));
  const words = await labels('"certain"');
  assert.ok(["certain", "probable", "possible", "unknown"].every((it) => words.includes(it)), words.join());
  assert.ok((await labels('"rules-out"')).includes("open-to"));
  const hover = await service.doHover(document, at(document, '"holder"'), json);
  assert.match(JSON.stringify(hover.contents), /stance|holder|binds|actor/i);
}
console.log("Editor: marks, words and explanations are there, with both schemas");
