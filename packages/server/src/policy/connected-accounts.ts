import { optionalId, paging, requiredId, text } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";

const answer = {
  payload: "connected_accounts",
  resource: "connected_account",
  namesCustomer: true,
  strip: [],
} as const;

export const connectedAccounts = {
  "/connected_accounts/list": {
    kind: "list",
    credential: "api_key",
    customer: "injected",
    parameters: { space_id: optionalId("space"), search: text, ...paging },
    writes: false,
    features: ["connect"],
    permission: "connected_accounts.see",
    answer,
  },
  "/connected_accounts/get": {
    kind: "get",
    credential: "api_key",
    customer: "proven",
    parameters: { connected_account_id: requiredId("connected_account") },
    writes: false,
    features: ["connect"],
    permission: "connected_accounts.see",
    answer: { ...answer, payload: "connected_account" },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
