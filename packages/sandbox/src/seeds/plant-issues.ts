import type { Issue } from "../store/issue.ts";
import type { Store } from "../store/store.ts";
import type { NewIssue } from "./seed-builder.ts";

/** Dates the errors or warnings of a seed. */
export function plantIssues(store: Store, issues: NewIssue[] = []): Issue[] {
  return issues.map((issue) => ({ ...issue, created_at: issue.created_at ?? store.started_at }));
}
