import { PortalError } from "./portal-error.ts";

/** Gives any error as a `PortalError`; one that is none is a fault of the portal itself, with the code `unknown`. */
export function asPortalError(error: unknown): PortalError {
  if (error instanceof PortalError) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new PortalError(`The portal failed where it should not have: ${said} Report it with this error's \`cause\`.`, {
    code: "unknown",
    cause: error,
  });
}
