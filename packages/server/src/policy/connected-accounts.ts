import { okOnly } from "./answers.ts";
import { flag, name, optionalId, paging, requiredId, text } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { listsInjected, readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "connected_accounts",
  resource: "connected_account",
  namesCustomer: true,
  strip: [],
  reach: "nothing",
} as const satisfies Answer;

const sees = { features: ["connect"], permission: "connected_accounts.see" } as const satisfies Partial<PolicyRow>;
const connected_account_id = requiredId("connected_account");

export const connectedAccounts = {
  "/connected_accounts/list": {
    ...listsInjected,
    ...sees,
    parameters: { space_id: optionalId("space"), search: text, ...paging },
    answer,
  },
  "/connected_accounts/get": {
    ...readsProven,
    ...sees,
    parameters: { connected_account_id },
    answer: { ...answer, payload: "connected_account" },
  },
  "/connected_accounts/update": {
    ...writesProven,
    parameters: { connected_account_id, display_name: name, automatically_manage_new_devices: flag },
    atLeastOne: [["display_name", "automatically_manage_new_devices"]],
    features: ["connect"],
    permission: "connected_accounts.configure",
    answer: { ...answer, payload: "connected_account", optional: true },
  },
  "/connected_accounts/sync": {
    ...writesProven,
    commands: true,
    parameters: { connected_account_id },
    features: ["connect"],
    permission: "connected_accounts.configure",
    answer: okOnly("connected_account"),
  },
  "/connected_accounts/delete": {
    ...writesProven,
    parameters: { connected_account_id },
    features: ["connect"],
    permission: "connected_accounts.connect",
    answer: okOnly("connected_account"),
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
