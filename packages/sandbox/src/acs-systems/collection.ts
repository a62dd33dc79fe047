import type { Declaration } from "../store/declaration.ts";
import type { AcsSystem } from "./acs-system.ts";

/** How access systems are kept. */
export const acsSystems: Declaration<AcsSystem> = {
  id: "acs_system_id",
  under: { connected_account_id: "connected_accounts" },
};
