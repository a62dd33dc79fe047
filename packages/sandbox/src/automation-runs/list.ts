import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inOrder } from "../store/in-order.ts";
import type { AutomationRun } from "./automation-run.ts";
import { toWireRun } from "./to-wire.ts";

/** `/seam/customer/v1/automation_runs/list` */
export const listAutomationRuns = route({
  path: "/seam/customer/v1/automation_runs/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    automation_id: field.id.optional(),
    partner_resource_id: field.id.optional(),
    rule: z
      .enum(["reservation_created", "reservation_time_updated", "reservation_deleted", "space_name_updated"])
      .optional(),
    success: z.boolean().optional(),
    created_before: field.timestamp.optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const { automation_id, partner_resource_id, rule, success, created_before } = params;
    const scope = scopeOf(store, caller);
    const passes = (run: AutomationRun): boolean =>
      scope.owns(run) &&
      (automation_id === undefined || run.automation_id === automation_id) &&
      (partner_resource_id === undefined || run.customer_resource_id === partner_resource_id) &&
      (rule === undefined || run.rule === rule) &&
      (success === undefined || (run.error === undefined) === success) &&
      (created_before === undefined || run.created_at < Date.parse(created_before));
    const source =
      scope.customer_key === undefined
        ? store.automation_runs
        : inOrder([store.automation_runs.by("customer_key", scope.customer_key)]);
    const { page, pagination } = paginate(source, passes, context);
    return { automation_runs: page.map((run) => toWireRun(store, run)), pagination };
  },
});
