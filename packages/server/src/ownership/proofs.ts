import type { Parameter } from "../policy/policy-row.ts";
import type { OwnershipProof } from "./proof.ts";
import { proveByCustomerKey } from "./prove-by-customer-key.ts";
import { proveByList } from "./prove-by-list.ts";

type Names = NonNullable<Parameter["names"]>;
export type ProofName = `${Names["kind"]}_${Names["by"]}`;

/** How each kind of id is proven, by what Seam offers for it. A kind without an entry can't be proven and is refused. */
export const proofs: Readonly<Partial<Record<ProofName, OwnershipProof>>> = {
  device_id: proveByList({
    route: "/devices/list",
    payload: "devices",
    idKey: "device_id",
    filter: ({ customerKey, ids }) => ({ customer_key: customerKey, device_ids: ids }),
  }),
  space_id: proveByCustomerKey({ route: "/spaces/get", payload: "space", parameter: "space_id" }),
  space_key: proveByCustomerKey({ route: "/spaces/get", payload: "space", parameter: "space_key" }),
  connected_account_id: proveByCustomerKey({
    route: "/connected_accounts/get",
    payload: "connected_account",
    parameter: "connected_account_id",
  }),
  action_attempt_id: proveByList({
    route: "/action_attempts/list",
    payload: "action_attempts",
    idKey: "action_attempt_id",
    filter: ({ deviceId, ids }) => ({ device_id: deviceId, action_attempt_ids: ids }),
  }),
};
