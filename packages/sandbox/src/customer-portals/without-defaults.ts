import { z } from "zod";

/** The same schema for a patch: nothing in it has to be given, and what is not given stays absent. */
export function withoutDefaults(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return withoutDefaults(schema.unwrap() as z.ZodType).optional();
  }
  if (!(schema instanceof z.ZodObject)) return schema;
  const fields = Object.entries(schema.shape);
  return z.strictObject(Object.fromEntries(fields.map(([name, field]) => [name, withoutDefaults(field)])));
}
