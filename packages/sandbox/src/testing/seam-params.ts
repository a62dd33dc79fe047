import { resolveSchema } from "./resolve-schema.ts";
import { seamOpenapi } from "./seam-openapi.ts";
import type { SeamSchema } from "./seam-schema.ts";

/** The parameters that Seam documents for a route, and which of them it wants in any case. */
export function seamParams(path: string): { names: string[]; required: string[] } {
  const schema = seamOpenapi.paths[path]?.post.requestBody?.content?.["application/json"]?.schema ?? {};
  return paramsOf(schema);
}

function paramsOf(given: SeamSchema): { names: string[]; required: string[] } {
  const schema = resolveSchema(given, "");
  const variants = (schema.oneOf ?? schema.anyOf ?? []).map(paramsOf);
  const own = { names: Object.keys(schema.properties ?? {}), required: schema.required ?? [] };
  const [first] = variants;
  const always = first?.required.filter((name) => variants.every(({ required }) => required.includes(name))) ?? [];
  return {
    names: [...new Set([...own.names, ...variants.flatMap(({ names }) => names)])].toSorted(),
    required: [...new Set([...own.required, ...always])].toSorted(),
  };
}
