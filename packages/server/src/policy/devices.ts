import { optionalId, optionalIds, paging, requiredId, text, texts } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";

const answer = { payload: "devices", resource: "device", namesCustomer: false, strip: [] } as const;

export const devices = {
  "/devices/list": {
    kind: "list",
    credential: "api_key",
    customer: "injected",
    parameters: {
      device_ids: { type: "strings", max: 500, names: { kind: "device", by: "id", proof: "filtered" } },
      space_id: optionalId("space"),
      connected_account_id: optionalId("connected_account"),
      connected_account_ids: optionalIds("connected_account", 25),
      device_type: text,
      device_types: texts,
      manufacturer: text,
      search: text,
      created_before: { type: "time" },
      ...paging,
    },
    writes: false,
    features: ["manage", "organize", "connect"],
    permission: "devices.see",
    answer,
  },
  "/devices/get": {
    kind: "get",
    credential: "api_key",
    customer: "proven",
    parameters: { device_id: requiredId("device") },
    writes: false,
    features: ["manage", "organize", "connect"],
    permission: "devices.see",
    answer: { ...answer, payload: "device" },
  },
  "/devices/update": {
    kind: "action",
    credential: "api_key",
    customer: "proven",
    parameters: { device_id: requiredId("device"), name: { type: "string", required: true, nullable: true, max: 255 } },
    writes: true,
    features: ["manage"],
    permission: "devices.configure",
    answer: { ...answer, payload: null },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
