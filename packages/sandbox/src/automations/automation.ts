import type { z } from "zod";
import type { accessRules } from "./access-rules.ts";
import type { climateRules } from "./climate-rules.ts";

/** The automation of the workspace, or what one customer has in its place. */
export interface Automation {
  sequence: number;
  automation_id: string;
  /** `undefined` for that of the workspace. */
  customer_key: string | undefined;
  access_rules: z.output<typeof accessRules> | undefined;
  climate_rules: z.output<typeof climateRules> | undefined;
}
