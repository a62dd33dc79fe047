import { PortalError } from "./portal-error.ts";

/** Says that code which is fetched when it is needed could not be: for `import(…).catch(notLoaded)`. */
export function notLoaded(cause: unknown): never {
  throw new PortalError(
    "A part of the portal could not be loaded, so it is left out. Reload the page: a new release may have replaced its files. If that does not help, check that they are served.",
    { code: "not_loaded", cause },
  );
}
