import { z } from "zod";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inOrder } from "../store/in-order.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import { customerOfQuery } from "../undocumented.ts";
import { grantsOf } from "./grants-of.ts";
import { isReservation } from "./is-reservation.ts";
import { matchesReservation } from "./matches-reservation.ts";
import { toWireReservation } from "./to-wire.ts";

/** `/seam/customer/v1/reservations/list` */
export const listReservations = route({
  path: "/seam/customer/v1/reservations/list",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    space_id: field.id.optional(),
    space_key: z.string().optional(),
    user_identity_id: field.id.optional(),
    connected_account_id: field.id.optional(),
    between: z.tuple([field.timestamp, field.timestamp]).optional(),
    created_after: field.timestamp.optional(),
    created_before: field.timestamp.optional(),
    search: z.string().min(1).optional(),
    customer_key: z.string().optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const customer_key = customerOfQuery(scope.customer_key, params.customer_key);
    const passes = (resource: CustomerResource): boolean =>
      isReservation(resource) && scope.owns(resource) && matchesReservation(store, resource, params);
    const source = inOrder(customer_key ? [store.customer_resources.by("customer_key", customer_key)] : []);
    const { page, pagination } = paginate(source, passes, context);
    return { reservations: page.map((resource) => toWireItem(store, resource)), pagination };
  },
});

function toWireItem(store: Store, resource: CustomerResource) {
  const grants = grantsOf(store, resource);
  const methods = grants.flatMap(({ access_grant_id }) => store.access_methods.by("access_grant_id", access_grant_id));
  return {
    ...toWireReservation(store, resource),
    warnings: grants.flatMap(({ warnings }) => bareWarnings(warnings)),
    pending_mutations: grants.flatMap(({ mutations }) => bareMutations(mutations)),
    access_methods: methods.map((method) => ({
      access_method_id: method.access_method_id,
      mode: method.mode,
      is_issued: method.issued_at !== undefined,
      warnings: bareWarnings(method.warnings),
      pending_mutations: bareMutations(method.mutations),
    })),
  };
}

/** Seam leaves out here what else a warning says. */
function bareWarnings(warnings: Parameters<typeof toWireIssues>[1]) {
  return toWireIssues(
    "warning_code",
    warnings.map((warning) => ({ ...warning, details: undefined })),
  );
}

function bareMutations(mutations: readonly { mutation_code: string; message: string; created_at: number }[]) {
  return mutations.map(({ mutation_code, message, created_at }) => ({
    mutation_code,
    message,
    created_at: toIso(created_at),
  }));
}
