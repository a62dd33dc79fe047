import { PortalError } from "../api/portal-error.ts";
import type { Host, PortalAction } from "./host.ts";

/** Asks the host whether something may be done; only a clear yes lets it through, because the host's own check may break. */
export async function askHost(decide: Host["onBeforeAction"], action: PortalAction): Promise<void> {
  if (decide === undefined) return;
  let verdict;
  try {
    verdict = await decide(action);
  } catch (cause) {
    throw new PortalError("`onBeforeAction` failed, so nothing was sent. Mend that function.", {
      code: "refused_by_host",
      cause,
    });
  }
  // A host without types may give anything.
  const { allow, reason }: { allow?: unknown; reason?: unknown } = verdict ?? {};
  if (allow === true) return;
  if (typeof reason === "string" && reason !== "") throw new PortalError(reason, { code: "refused_by_host" });
  throw new PortalError(
    "`onBeforeAction` gave neither { allow: true } nor { allow: false, reason }, so nothing was sent. Return one of these; the reason is shown to the person.",
    { code: "refused_by_host", cause: typeof verdict },
  );
}
