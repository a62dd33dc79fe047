import { limit, optionalId, optionalIds, text, texts } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";

export const events = {
  "/events/list": {
    kind: "list",
    credential: "api_key",
    customer: "injected",
    parameters: {
      since: { type: "time" },
      between: { type: "time_range" },
      device_id: optionalId("device"),
      device_ids: optionalIds("device"),
      space_id: optionalId("space"),
      connected_account_id: optionalId("connected_account"),
      event_type: text,
      event_types: texts,
      limit,
    },
    exactlyOne: [["since", "between"]],
    writes: false,
    features: ["manage"],
    permission: "events.see",
    // `code` is a guest's PIN.
    answer: { payload: "events", resource: "event", namesCustomer: false, strip: ["code"] },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
