import { z } from "zod";
import { grantsNamed } from "../access-grants/grants-named.ts";
import { accountsOfUser } from "../connected-accounts/accounts-of-user.ts";
import { field } from "../http/field.ts";
import { ownerOf } from "../http/owner-of.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inOrder } from "../store/in-order.ts";
import type { Store } from "../store/store.ts";
import { customerOfQuery } from "../undocumented.ts";
import type { AccessCode } from "./access-code.ts";
import { matchesCode } from "./matches-code.ts";
import { toWireCode } from "./to-wire.ts";

const NAMED = ["device_id", "access_code_ids", "access_method_id", "access_grant_id", "access_grant_key"] as const;

const params = z
  .object({
    customer_key: field.customerKey.optional(),
    device_id: field.id.optional(),
    access_code_ids: field.ids.optional(),
    access_method_id: field.id.optional(),
    access_grant_id: field.id.optional(),
    access_grant_key: z.string().optional(),
    user_identifier_key: z.string().optional(),
    search: z.string().min(1).optional(),
    limit: field.limit(55_000),
    page_cursor: field.cursor,
  })
  .refine((asked) => NAMED.some((name) => asked[name] !== undefined), `Must specify one of ${NAMED.join(", ")}`);

type Asked = z.output<typeof params>;

/** `/access_codes/list` */
export const listAccessCodes = route({
  path: "/access_codes/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params,
  handle: (context) => {
    const { store, caller, params: asked } = context;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, asked.customer_key);
    const wanted = asked.access_code_ids && new Set(asked.access_code_ids);
    const ofUser = asked.user_identifier_key && accountsOfUser(store, asked.user_identifier_key);
    const passes = (code: AccessCode): boolean => {
      const owner = ownerOf(store, code);
      return (
        code.is_managed &&
        !code.is_in_pool &&
        scope.owns(code) &&
        (customer === undefined || owner.customer_key === customer) &&
        (asked.device_id === undefined || code.device_id === asked.device_id) &&
        (wanted?.has(code.access_code_id) ?? true) &&
        (!ofUser || ofUser.has(owner.connected_account_id ?? "")) &&
        matchesCode(code, asked.search)
      );
    };
    const { page, pagination } = paginate(sourceOf(store, asked), passes, context);
    return { access_codes: page.map((code) => toWireCode(store, code)), pagination };
  },
});

/** Where to look: the fewest codes that can be meant. */
function sourceOf(store: Store, asked: Asked): { after(sequence: number): Iterable<AccessCode> } {
  const { access_method_id, access_grant_id, access_grant_key, device_id } = asked;
  if (access_grant_id !== undefined || access_grant_key !== undefined) {
    const methods = grantsNamed(store, { access_grant_id, access_grant_key })
      .flatMap((grant) => store.access_methods.by("access_grant_id", grant.access_grant_id))
      .filter((method) => (access_method_id ?? method.access_method_id) === method.access_method_id);
    return inOrder(methods.map((method) => store.access_codes.by("access_method_id", method.access_method_id)));
  }
  if (access_method_id !== undefined) return inOrder([store.access_codes.by("access_method_id", access_method_id)]);
  return device_id === undefined ? store.access_codes : inOrder([store.access_codes.by("device_id", device_id)]);
}
