import type { CustomerResource } from "../customer-resources/customer-resource.ts";

/** One thing that a run did, or left. */
export interface RunAction {
  action_type: "create" | "update" | "delete" | "skip";
  resource_type: "access_grant";
  access_grant_id?: string | undefined;
  skip_reason?: string | undefined;
}

/** What a rule came to. */
export interface RunOutcome {
  rule: "reservation_created" | "reservation_time_updated" | "reservation_deleted" | "space_name_updated";
  /** Why it did not do what it is there for. */
  error?: string | undefined;
  actions: RunAction[];
}

/** One time that a rule of an automation was followed, because of one pushed resource. */
export interface AutomationRun
  extends
    RunOutcome,
    Pick<CustomerResource, "customer_key" | "customer_resource_id" | "kind" | "resource_key" | "alias"> {
  sequence: number;
  automation_run_id: string;
  /** The automation whose rule it was; none where the sandbox does what it does without any. */
  automation_id: string | undefined;
  created_at: number;
}
