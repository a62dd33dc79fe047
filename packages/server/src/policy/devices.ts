import { okOnly } from "./answers.ts";
import { filteredBy, flag, optionalId, optionalIds, paging, requiredId, text, texts } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { listsInjected, readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "devices",
  resource: "device",
  namesCustomer: false,
  strip: [],
  reach: "entries",
} as const satisfies Answer;

const filters = {
  space_id: optionalId("space"),
  connected_account_id: optionalId("connected_account"),
  connected_account_ids: optionalIds("connected_account", 25),
  device_type: text,
  device_types: texts,
  manufacturer: text,
  search: text,
  created_before: { type: "time" },
  ...paging,
} as const;

const everyWay = ["manage", "organize", "connect"] as const;

export const devices = {
  "/devices/list": {
    ...listsInjected,
    parameters: {
      device_ids: { ...filteredBy("device"), type: "strings", max: 500 },
      connect_webview_id: optionalId("connect_webview"),
      ...filters,
    },
    features: everyWay,
    permission: "devices.see",
    answer,
  },
  "/devices/get": {
    ...readsProven,
    parameters: { device_id: requiredId("device") },
    features: everyWay,
    permission: "devices.see",
    answer: { ...answer, payload: "device" },
  },
  "/devices/update": {
    ...writesProven,
    parameters: {
      device_id: requiredId("device"),
      name: { type: "string", nullable: true, max: 255 },
      is_managed: flag,
    },
    atLeastOne: [["name", "is_managed"]],
    features: ["manage", "organize"],
    permission: "devices.configure",
    answer: okOnly("device"),
  },
  "/devices/list_device_providers": {
    kind: "list",
    credential: "api_key",
    customer: "everyone",
    writes: false,
    parameters: { provider_category: text },
    features: ["connect"],
    narrowedBy: ["accepted_providers", "excluded_providers"],
    permission: "connected_accounts.see",
    answer: {
      payload: "device_providers",
      resource: "device_provider",
      namesCustomer: false,
      strip: [],
      reach: "nothing",
    },
  },
  "/devices/unmanaged/list": {
    ...listsInjected,
    parameters: { device_ids: { ...filteredBy("unmanaged_device"), type: "strings", max: 500 }, ...filters },
    features: everyWay,
    permission: "devices.see",
    answer: { ...answer, resource: "unmanaged_device" },
  },
  "/devices/unmanaged/get": {
    ...readsProven,
    parameters: { device_id: requiredId("unmanaged_device") },
    features: everyWay,
    permission: "devices.see",
    answer: { ...answer, payload: "device", resource: "unmanaged_device" },
  },
  "/devices/unmanaged/update": {
    ...writesProven,
    parameters: { device_id: requiredId("unmanaged_device"), is_managed: { type: "boolean", required: true } },
    features: ["manage", "organize"],
    permission: "devices.configure",
    answer: okOnly("unmanaged_device"),
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
