// Reads a document in every way that is asked about, again and again, and prints how many microseconds of processor time each takes.
// Arguments: the schema, the document, and how many seconds to warm up and to measure each.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import * as z from "zod";

const [schemaFile, documentFile, seconds] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const bytes = readFileSync(documentFile);

// zod takes no schemas that hold together or exclude one another: those few are left out for it.
const beyondZod = new Set(["allOf", "not", "if", "then", "else"]);
const forZod = (it) =>
  Array.isArray(it) ? it.map(forZod)
  : it !== null && typeof it === "object"
    ? Object.fromEntries(Object.entries(it).filter(([name]) => !beyondZod.has(name)).map(([name, value]) => [name, forZod(value)]))
  : it;

const ajv = new Ajv({ strict: true }).compile(schema);
const zod = z.fromJSONSchema(forZod(schema));
const valid = (is) => {
  if (!is) throw new Error("a valid document was refused");
};
const ways = {
  "JSON.parse in Node": () => JSON.parse(bytes),
  "JSON.parse + compiled Ajv": () => valid(ajv(JSON.parse(bytes))),
  "JSON.parse + zod": () => valid(zod.safeParse(JSON.parse(bytes)).success),
};

const microseconds = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
const measured = (way) => {
  const start = microseconds();
  let times = 0;
  do {
    way();
    times++;
  } while (microseconds() - start < seconds * 1e6);
  return (microseconds() - start) / times;
};

for (const [name, way] of Object.entries(ways)) {
  measured(way);
  console.log(`${name}\t${measured(way)}`);
}
