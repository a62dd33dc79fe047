import { listOf } from "../api/list-of.ts";
import { withoutNulls } from "../api/without-nulls.ts";
import { fold } from "../text/fold.ts";

/** A brand whose accounts can be connected. */
export interface DeviceProvider {
  /** Seam's key, such as `yale`; an open set. */
  key: string;
  name: string;
  imageUrl: string | undefined;
  /** What it is for, such as `thermostats`; an open set. */
  categories: readonly string[];
  /** What search looks into, folded. */
  haystack: string;
}

/** Seam's groups by how far it has come with a provider; they say nothing to a person. */
const MATURITY: ReadonlySet<string> = new Set(["stable", "beta", "internal_beta"]);

const LOCKS = "consumer_smartlocks";

/** Reads one row of `/devices/list_device_providers`; what has no key is left out. */
export function deviceProviderOf(row: unknown): DeviceProvider[] {
  const said = withoutNulls(row) as {
    device_provider_name?: string;
    display_name?: string;
    image_url?: string;
    provider_categories?: string[];
    can_remotely_unlock?: boolean;
    can_program_online_access_codes?: boolean;
  };
  const { device_provider_name: key, display_name, image_url: imageUrl } = said;
  if (typeof key !== "string" || key === "") return [];
  const name = typeof display_name === "string" && display_name !== "" ? display_name : key.replaceAll("_", " ");
  const named = listOf(said.provider_categories).filter((category) => !MATURITY.has(category));
  const isOfLocks = said.can_remotely_unlock === true || said.can_program_online_access_codes === true;
  // Seam names a lock's brand by what it can do as often as by a group.
  const categories = named.length === 0 && isOfLocks ? [LOCKS] : named;
  return [{ key, name, imageUrl, categories, haystack: fold(`${name} ${key}`) }];
}
