import { Refusal } from "../refusal.ts";
import type { Features } from "../request/features.ts";
import { invalidInput } from "../request/invalid-input.ts";

type Params = Readonly<Record<string, unknown>>;

/** Refuses to change rules that are not to be changed, and narrows a login to the providers that are offered. Throws where none is left. */
export function applyFeatures(route: string, params: Params, { connect, configure }: Features): Params {
  if (configure && changesForbidden(route, params, configure)) throw new Refusal("feature_excluded");
  if (route !== "/connect_webviews/create" || (!connect?.accepted_providers && !connect?.excluded_providers))
    return params;
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
  const offered = offers({ connect });
  const accepted = (asked ?? connect.accepted_providers ?? []).filter(
    (name) => offered(name) && !excluded.includes(name),
  );
  if (accepted.length === 0) throw invalidInput({ accepted_providers: "This portal offers none of these providers." });
  const { excluded_providers: _, ...kept } = rest;
  return { ...kept, accepted_providers: accepted };
}

/** Whether the portal offers a provider. */
export function offers({ connect }: Features): (provider: unknown) => boolean {
  const accepted = connect?.accepted_providers && new Set<unknown>(connect.accepted_providers);
  const excluded = new Set<unknown>(connect?.excluded_providers);
  return (provider) => (accepted?.has(provider) ?? true) && !excluded.has(provider);
}

const RULES = {
  access_rules: "allow_access_automation_rule_customization",
  climate_rules: "allow_climate_automation_rule_customization",
} as const;

/** Whether a request changes rules that the portal says outright may not be changed; to delete them changes both kinds. */
function changesForbidden(route: string, params: Params, configure: NonNullable<Features["configure"]>): boolean {
  if (!/\/automations\/(update|delete)$/.test(route)) return false;
  const kinds = Object.keys(RULES) as (keyof typeof RULES)[];
  const changed = route.endsWith("/delete") ? kinds : kinds.filter((kind) => params[kind] !== undefined);
  return changed.some((kind) => configure[RULES[kind]] === false);
}
