import { z } from "zod";
import { ApiError } from "./api-error.ts";
import { fieldsOf } from "./fields-of.ts";
import { invalidInput } from "./invalid-input.ts";

/** What Seam's client adds to every query. */
const ADDED_BY_CLIENT = "_strict";

/** Checks parameters against the route's schema; one that the route does not have is refused. */
export function parseParams<Schema extends z.ZodType>(
  schema: Schema,
  { [ADDED_BY_CLIENT]: _added, ...raw }: Record<string, unknown>,
): z.output<Schema> {
  const fields = fieldsOf(schema);
  const unknown = Object.keys(raw).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) throw invalidInput(`Unknown parameter "${unknown.slice(0, 100)}"`, unknown);
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.length ? ` for "${issue.path.join(".")}"` : "";
  throw new ApiError({
    status: 400,
    type: "invalid_input",
    message: `${issue?.message ?? "Invalid input"}${where}`,
    validation_errors: z.formatError(result.error),
  });
}
