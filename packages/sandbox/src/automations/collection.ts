import type { Declaration } from "../store/declaration.ts";
import type { Automation } from "./automation.ts";

/** How automations are kept: one for each customer that has its own, and one for the workspace. */
export const automations: Declaration<Automation> = {
  id: "automation_id",
  unique: ["customer_key"],
  under: { customer_key: "customers" },
};
