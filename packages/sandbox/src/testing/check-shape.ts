import { CHOSEN_KEYS } from "./chosen-keys.ts";
import { seamOpenapi } from "./seam-openapi.ts";
import { shapeProblems } from "./shape-problems.ts";

const SHOWN = 10;

/** Throws when a success answer of a route differs from what Seam's OpenAPI says of it. */
export function checkShape(path: string, answer: unknown): void {
  const schema = seamOpenapi.paths[path]?.post.responses[200].content?.["application/json"]?.schema;
  if (!schema) return;
  const problems = shapeProblems(schema, answer).filter((problem) => !CHOSEN_KEYS.some((key) => key.test(problem)));
  if (problems.length === 0) return;
  const more = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more`] : [];
  throw new Error([`${path} does not answer as Seam would:`, ...problems.slice(0, SHOWN), ...more].join("\n  "));
}
