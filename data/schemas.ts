/** `schema/*.schema.json`: the shapes as JSON Schema, so that an editor can help while a paper is coded. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { paperSchema, recordSchema, storySchema } from "@/dataset";

const schemas = { paper: paperSchema, record: recordSchema, story: storySchema };

function generated(): readonly { name: string; text: string }[] {
  return Object.entries(schemas).map(([name, schema]) => {
    // JSON has no other numbers than finite ones, and an editor need not trim.
    const json = toJsonSchema(schema, { ignoreActions: ["trim", "finite"] });
    return { name: `${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}

export function writeSchemas(folder: string): readonly string[] {
  return generated().map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

/** The names of the files that are not what the shapes say now. */
export function staleSchemas(folder: string): readonly string[] {
  return generated()
    .filter(({ name, text }) => {
      try {
        return readFileSync(join(folder, name), "utf8") !== text;
      } catch {
        return true;
      }
    })
    .map(({ name }) => name);
}
