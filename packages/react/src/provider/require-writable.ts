import { PortalError } from "../api/portal-error.ts";

/** Refuses what would change something where the host's page is for looking only. */
export function requireWritable(readOnly: boolean, route: string): void {
  if (readOnly)
    throw new PortalError(
      "`readOnly` is set on <CustomerPortal>, so nothing was sent. Take it away to control devices and change things.",
      { code: "read_only", route },
    );
}
