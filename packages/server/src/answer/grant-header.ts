import type { Grant } from "../request/grant.ts";

/** Says in one header what is narrowed for a person, as JSON; nothing where nothing is. Which devices it is they see in the lists. */
export function grantHeader({ readOnly, permissions, features }: Grant): Record<string, string> {
  const narrowed = {
    ...(readOnly && { read_only: true }),
    ...(permissions && { permissions: [...permissions] }),
    ...(Object.keys(features).length > 0 && { features }),
  };
  return Object.keys(narrowed).length > 0 ? { "customer-portal-grant": asciiJson(narrowed) } : {};
}

/** A header carries ASCII only. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
