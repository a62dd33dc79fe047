import type { Declaration } from "../store/declaration.ts";
import type { PortalLink } from "./portal-link.ts";

/** How the links of hosted portals are kept. They go with their portal, and with their session. */
export const portalLinks: Declaration<PortalLink> = {
  id: "code",
  under: { customer_portal_id: "customer_portals", client_session_id: "client_sessions" },
};
