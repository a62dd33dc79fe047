import { okOnly } from "./answers.ts";
import { flag, oneOf, paging, requiredId, text, texts } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { listsInjected, readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "connect_webviews",
  resource: "connect_webview",
  namesCustomer: true,
  strip: [],
  reach: "nothing",
} as const satisfies Answer;

// Whoever has a webview's address can complete it, so reading one takes the same permission as making one.
const connects = {
  features: ["connect"],
  permission: "connected_accounts.connect",
} as const satisfies Partial<PolicyRow>;
const connect_webview_id = requiredId("connect_webview");
const ownPage = { type: "own_page" } as const;

export const connectWebviews = {
  "/connect_webviews/list": { ...listsInjected, ...connects, parameters: { search: text, ...paging }, answer },
  "/connect_webviews/get": {
    ...readsProven,
    ...connects,
    parameters: { connect_webview_id },
    answer: { ...answer, payload: "connect_webview" },
  },
  "/connect_webviews/create": {
    ...writesProven,
    ...connects,
    customer: "injected",
    narrowedBy: ["accepted_providers", "excluded_providers"],
    parameters: {
      accepted_providers: texts,
      excluded_providers: texts,
      provider_category: text,
      accepted_capabilities: {
        ...texts,
        among: oneOf("lock", "thermostat", "noise_sensor", "access_control", "camera").among,
      },
      custom_redirect_url: ownPage,
      custom_redirect_failure_url: ownPage,
      custom_metadata: { type: "metadata" },
      automatically_manage_new_devices: flag,
      wait_for_device_creation: flag,
    },
    answer: { ...answer, payload: "connect_webview" },
  },
  "/connect_webviews/delete": {
    ...writesProven,
    ...connects,
    parameters: { connect_webview_id },
    answer: okOnly("connect_webview"),
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
