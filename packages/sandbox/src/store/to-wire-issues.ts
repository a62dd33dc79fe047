import type { Issue } from "./issue.ts";
import { toIso } from "./to-iso.ts";

/** Errors or warnings as Seam shows them; `extra` is what the resource adds to each, by its code. */
export function toWireIssues(
  kind: "error_code" | "warning_code",
  issues: Issue[],
  extra: (code: string) => Record<string, unknown> = () => ({}),
): Record<string, unknown>[] {
  return issues.map(({ code, message, created_at, details }) => ({
    [kind]: code,
    message,
    created_at: toIso(created_at),
    ...extra(code),
    ...details,
  }));
}
