import type { z } from "zod";
import { fieldsOf } from "./fields-of.ts";
import { invalidInput } from "./invalid-input.ts";

/** What Seam's client adds to every query. */
const ADDED_BY_CLIENT = "_strict";

/** Throws the 400 for a parameter that the route does not have: one that is passed over would look as if it had worked. */
export function refuseUnknown(schema: z.ZodType, raw: Record<string, unknown>): void {
  const fields = fieldsOf(schema);
  const unknown = Object.keys(raw).find((name) => name !== ADDED_BY_CLIENT && !Object.hasOwn(fields, name));
  if (unknown !== undefined) throw invalidInput(`Unknown parameter "${unknown.slice(0, 100)}"`, unknown);
}
