import type { AuthClass } from "../http/caller.ts";
import { AUTH_CLASSES } from "./auth-classes.ts";
import { seamOpenapi } from "./seam-openapi.ts";

/** Who may call a route, and by which verbs, as Seam's OpenAPI has it; nothing for a path that is not Seam's. */
export function seamAccess(path: string): { methods: string[]; auth: AuthClass[] } | undefined {
  const operations = seamOpenapi.paths[path];
  if (!operations) return undefined;
  const schemes = operations.post.security.flatMap((choice) => Object.keys(choice));
  return {
    methods: Object.keys(operations).map((verb) => verb.toUpperCase()),
    auth: schemes.flatMap((scheme) => {
      const ours = AUTH_CLASSES[scheme];
      if (ours === undefined) throw new Error(`auth-classes.ts does not know ${scheme}, which ${path} takes.`);
      return ours ?? [];
    }),
  };
}
