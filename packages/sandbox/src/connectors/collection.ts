import type { Declaration } from "../store/declaration.ts";
import type { Connector } from "./connector.ts";

/** How connectors are kept: they go with their account. */
export const connectors: Declaration<Connector> = {
  id: "connector_id",
  under: { connected_account_id: "connected_accounts" },
};
