import type { Declaration } from "../store/declaration.ts";
import { KEPT_RUNS } from "../undocumented.ts";
import type { AutomationRun } from "./automation-run.ts";

/** How runs of automations are kept. They outlive the resource that they are about, so that its end can be told. */
export const automationRuns: Declaration<AutomationRun> = {
  id: "automation_run_id",
  indexed: ["customer_key", "customer_resource_id"],
  keep: KEPT_RUNS,
};
