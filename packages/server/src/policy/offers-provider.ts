import type { Features } from "../request/features.ts";

/** Makes what tells whether the portal offers a provider. */
export function offersProvider({ connect }: Features): (provider: unknown) => boolean {
  const accepted = connect?.accepted_providers && new Set<unknown>(connect.accepted_providers);
  const excluded = new Set<unknown>(connect?.excluded_providers);
  return (provider) => (accepted?.has(provider) ?? true) && !excluded.has(provider);
}
