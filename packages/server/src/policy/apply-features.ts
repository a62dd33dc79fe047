import { Refusal } from "../refusal.ts";
import type { Features } from "../request/features.ts";
import { allowsCustomizing } from "./allows-customizing.ts";
import { narrowEvents } from "./narrow-events.ts";
import { narrowProviders } from "./narrow-providers.ts";
import type { PolicyRow } from "./policy-row.ts";

type Params = Readonly<Record<string, unknown>>;

/** Refuses to change what is not to be changed, and narrows logins and events to what is offered. Throws where none is left. */
export function applyFeatures(row: PolicyRow, params: Params, features: Features): Params {
  const { narrowedBy = [], parameters } = row;
  if (changesForbiddenRules(row, params, features)) throw new Refusal("feature_excluded");
  const limits = "allow_instant_key_customization";
  if (narrowedBy.includes(limits) && limitsKeys(params) && !allowsCustomizing(features, limits))
    throw new Refusal("feature_excluded", { message: OWN_LIMIT });
  if (narrowedBy.includes("allowed_events")) return narrowEvents(params, features);
  const isLogin = narrowedBy.includes("accepted_providers") && parameters["accepted_providers"] !== undefined;
  return isLogin ? narrowProviders(params, features) : params;
}

const RULES = {
  access_rules: "allow_access_automation_rule_customization",
  climate_rules: "allow_climate_automation_rule_customization",
} as const;

/** Whether a request changes rules that may not be changed; a row that takes no rules changes all kinds. */
function changesForbiddenRules({ narrowedBy, parameters }: PolicyRow, params: Params, features: Features): boolean {
  const kinds = Object.keys(RULES) as (keyof typeof RULES)[];
  return kinds.some(
    (kind) =>
      narrowedBy?.includes(RULES[kind]) &&
      !allowsCustomizing(features, RULES[kind]) &&
      (parameters[kind] === undefined || params[kind] !== undefined),
  );
}

const limitsKeys = ({ requested_access_methods: methods = [] }: Params): boolean =>
  (methods as readonly Params[]).some((each) => each["instant_key_max_use_count"] !== undefined);

const OWN_LIMIT =
  "How often an instant key can be used is not set in this portal, so nothing was done. Leave `instant_key_max_use_count` out, or ask whoever runs the site to allow it.";
