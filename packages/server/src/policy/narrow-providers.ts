import type { Features } from "../request/features.ts";
import { invalidInput } from "../request/invalid-input.ts";
import { offersProvider } from "./offers-provider.ts";

type Params = Readonly<Record<string, unknown>>;

/** Narrows a login to the providers that are offered. Throws where none is left. */
export function narrowProviders(params: Params, { connect }: Features): Params {
  if (!connect?.accepted_providers && !connect?.excluded_providers) return params;
  const { provider_category, ...rest } = params;
  const asked = rest["accepted_providers"] as readonly string[] | undefined;
  const excluded = [
    ...new Set([
      ...(connect.excluded_providers ?? []),
      ...((rest["excluded_providers"] as string[] | undefined) ?? []),
    ]),
  ];
  if (!connect.accepted_providers && !asked)
    return { ...rest, ...(provider_category !== undefined && { provider_category }), excluded_providers: excluded };
  const offered = offersProvider({ connect });
  const accepted = (asked ?? connect.accepted_providers ?? []).filter(
    (name) => offered(name) && !excluded.includes(name),
  );
  if (accepted.length === 0) throw invalidInput({ accepted_providers: "This portal offers none of these providers." });
  const { excluded_providers: _, ...kept } = rest;
  return { ...kept, accepted_providers: accepted };
}
