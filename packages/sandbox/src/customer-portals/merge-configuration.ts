import type { z } from "zod";
import type { CustomerPortal } from "./customer-portal.ts";
import { portalConfiguration } from "./portal-configuration.ts";

type Configuration = CustomerPortal["configuration"];

/** Lays a patch over a portal's configuration: features field by field, all else by its name at the top. */
export function mergeConfiguration(
  before: Configuration,
  { features = {}, ...patch }: z.input<typeof portalConfiguration>,
): Configuration {
  const merged: Record<string, object> = { ...before.features };
  for (const [name, given] of Object.entries(features)) merged[name] = { ...merged[name], ...given };
  return portalConfiguration.parse({ ...before, ...patch, features: merged });
}
