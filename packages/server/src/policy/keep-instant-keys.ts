import { Refusal } from "../refusal.ts";
import type { Features } from "../request/features.ts";
import { allowsCustomizing } from "./allows-customizing.ts";
import type { PolicyRow } from "./policy-row.ts";

type Params = Readonly<Record<string, unknown>>;

interface Change {
  readonly row: PolicyRow;
  readonly params: Params;
  readonly features: Features;
  /** Reads the rules that hold for the customer now. */
  readonly readRules: () => Promise<unknown>;
}

/**
 * Refuses to change rules in a way that changes how often instant keys can be used, where that is not to be customized. Rules that
 * are sent replace the ones that there are, so that leaving the number out would change it as well.
 */
export async function keepInstantKeys({ row, params, features, readRules }: Change): Promise<void> {
  const { narrowedBy, parameters } = row;
  if (!narrowedBy?.includes("allow_access_automation_rule_customization")) return;
  if (allowsCustomizing(features, "allow_instant_key_customization")) return;
  const takesRules = parameters["access_rules"] !== undefined;
  if (takesRules && params["access_rules"] === undefined) return;
  if (takesRules && limitOf(params) === limitOf(await readRules())) return;
  throw new Refusal("feature_excluded", { message: takesRules ? CHANGED : DELETED });
}

function limitOf(rules: unknown): unknown {
  const steps = ["access_rules", "reservation_created", "config", "instant_key_max_use_count"];
  return steps.reduce<unknown>((value, name) => (value as Params | null | undefined)?.[name], rules) ?? undefined;
}

const CHANGED =
  "How often an instant key can be used is not set in this portal, so nothing was changed. Send the rule for new reservations with `instant_key_max_use_count` as it is, or ask whoever runs the site to allow it.";
const DELETED =
  "The rules say how often an instant key can be used, which is not set in this portal, so nothing was changed. Change single rules instead, or ask whoever runs the site to allow it.";
