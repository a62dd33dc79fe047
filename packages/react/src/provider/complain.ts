import type { PortalError } from "../api/portal-error.ts";

/** Tells the console what the host does not listen to, once per kind; the messages are written for developers and hold no secret. */
export function createComplain(): (error: Error) => void {
  const told = new Set<string>();
  return (error) => {
    const kind = (error as Partial<PortalError>).code ?? error.name;
    if (told.has(kind)) return;
    told.add(kind);
    console.error(`[customer-portal] ${error.message}`);
  };
}
