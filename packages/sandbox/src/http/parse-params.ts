import { z } from "zod";
import { ApiError } from "./api-error.ts";

/** Checks parameters against a schema, or throws Seam's 400 with what is wrong in zod's own form. */
export function parseParams<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
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
