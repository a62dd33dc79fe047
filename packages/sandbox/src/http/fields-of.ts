import { z } from "zod";

/** The parameters of a schema by their names; of a choice of objects, those of all of them. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodUnion) {
    return Object.assign({}, ...schema.options.map((option) => fieldsOf(option as z.ZodType))) as Record<
      string,
      z.ZodType
    >;
  }
  if (schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in as z.ZodType);
  throw new Error("A route's parameters are an object, or a choice of objects.");
}
