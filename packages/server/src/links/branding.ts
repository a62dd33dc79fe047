import { LRUCache } from "lru-cache";
import type { Logger } from "../log.ts";
import type { AskForHost } from "./ask-for-host.ts";
import { SeamError } from "./seam-error.ts";

/** How a portal looks, in the names of Seam's customization profiles; the page makes its own look of it. */
export type Branding = Partial<
  Record<"logo_url" | "primary_color" | "secondary_color" | "customer_portal_theme" | "message_overrides", unknown>
>;

const SHOWN = ["logo_url", "primary_color", "secondary_color", "customer_portal_theme", "message_overrides"] as const;
const FRESH_MS = 60_000;

/** Makes what reads a customization profile at Seam. One that can't be read leaves the look as it is, and the log says so. */
export function createBranding(ask: AskForHost, log: Required<Logger>) {
  const known = new LRUCache<string, Branding>({ max: 100, ttl: FRESH_MS });
  return async (customization_profile_id: string): Promise<Branding | undefined> => {
    const kept = known.get(customization_profile_id);
    if (kept) return kept;
    const route = "/workspaces/customization_profiles/get";
    try {
      const profile = await ask(route, { customization_profile_id }, "customization_profile");
      const shown = SHOWN.filter((name) => profile[name] !== undefined && profile[name] !== null);
      const branding = Object.fromEntries(shown.map((name) => [name, profile[name]]));
      known.set(customization_profile_id, branding);
      return branding;
    } catch (error) {
      if (!(error instanceof SeamError)) throw error;
      log.error({
        event: "branding_failed",
        message: `A portal opened without its look, for its customization profile could not be read. ${error.message}`,
        route,
        seam_request_id: error.seamRequestId,
      });
      return undefined;
    }
  };
}
