import { ask } from "./ask.ts";
import { findStay } from "./find-stay.ts";
import type { Link } from "./link.ts";
import type { PageConfig } from "./page-config.ts";
import type { PortalConfiguration } from "./portal-configuration.ts";
import type { PortalStart } from "./start-of-portal.ts";
import { targetOfPortal } from "./target-of-portal.ts";
import { Trouble } from "./trouble.ts";

/**
 * Finds where a portal opens. It is asked for with the link itself, so that nobody is led to what the link does not show. Throws a
 * `Trouble` where the link no longer works; what else goes wrong is no reason not to open the portal.
 */
export async function findStart(link: Link, config: PageConfig, portal: PortalConfiguration): Promise<PortalStart> {
  const target = targetOfPortal(portal);
  // Where somebody was when they loaded the page again goes before where the link leads.
  const isElsewhere = portal.navigation_mode === "full" && location.hash.startsWith("#portal/");
  if (target === undefined || isElsewhere) return { places: [] };
  if ("view" in target) return { places: [{ view: target.view }] };
  const { manage } = portal.features;
  const isLeftOut = target.stay.kind === "reservation" && manage?.exclude_reservation_management === true;
  if (isLeftOut || manage?.exclude === true) return { places: [], note: "left_out" };
  const [base, query] =
    link.road === "own"
      ? [config.endpoint, `?customer_key=${encodeURIComponent(portal.customer_key)}`]
      : [config.seam ?? "", ""];
  try {
    return await findStay(target.stay, (route, body) => ask(`${base}${route}${query}`, link.token, body));
  } catch (error) {
    if (error instanceof Trouble && error.kind !== "unreachable" && error.kind !== "refused") throw error;
    return { places: [], note: "unknown" };
  }
}
