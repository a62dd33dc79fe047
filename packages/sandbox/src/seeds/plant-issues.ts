import type { Issue } from "../store/issue.ts";
import type { Store } from "../store/store.ts";

/** Dates the errors or warnings of a seed. */
export function plantIssues(
  store: Store,
  issues: { code: string; message: string; created_at?: number | undefined }[] = [],
): Issue[] {
  return issues.map((issue) => ({ ...issue, created_at: issue.created_at ?? store.started_at }));
}
