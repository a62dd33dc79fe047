import { seamOpenapi } from "./seam-openapi.ts";
import type { SeamSchema } from "./seam-schema.ts";

const ACCESS_CODE = "#/components/schemas/access_code";
const HOLDS_ACCESS_CODES = new Set(["access_code", "access_codes", "backup_access_code"]);

/** What stands where Seam's generator wrote `access_code` for something that it could not write, by the last name on the way there. */
const MEANT: Record<string, SeamSchema> = {
  generated_code: {
    type: "object",
    properties: { device_id: { type: "string", format: "uuid" }, code: { type: "string" } },
    required: ["device_id", "code"],
  },
  // Rules without settings of their own: `z.object({})`.
  config: { type: "object", properties: {} },
  reservation_deleted: { type: "object", properties: {} },
  reservation_time_updated: { type: "object", properties: {} },
};

/** Follows a reference and lays `allOf` together; `name` is the property that the schema is of. */
export function resolveSchema(schema: SeamSchema, name: string): SeamSchema {
  if (schema.$ref === ACCESS_CODE && !HOLDS_ACCESS_CODES.has(name)) return MEANT[name] ?? {};
  if (schema.$ref) {
    const found = seamOpenapi.components.schemas[schema.$ref.replace("#/components/schemas/", "")];
    if (!found) throw new Error(`Seam's OpenAPI refers to ${schema.$ref}, which it does not have.`);
    return resolveSchema({ ...found, ...(schema.nullable && { nullable: true }) }, name);
  }
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  return allOf.map((part) => resolveSchema(part, name)).reduce(merge, own);
}

function merge(whole: SeamSchema, part: SeamSchema): SeamSchema {
  const required = [...(whole.required ?? []), ...(part.required ?? [])];
  return { ...whole, ...part, properties: { ...whole.properties, ...part.properties }, required };
}
