import { limit, optionalId, optionalIds, text, texts } from "./parameters.ts";
import { PINS } from "./pins.ts";
import type { PolicyRow } from "./policy-row.ts";
import { listsInjected } from "./rows.ts";

export const events = {
  "/events/list": {
    ...listsInjected,
    parameters: {
      since: { type: "time" },
      between: { type: "time_range" },
      device_id: optionalId("device"),
      device_ids: optionalIds("device"),
      space_id: optionalId("space"),
      space_ids: optionalIds("space", 25),
      connected_account_id: optionalId("connected_account"),
      connect_webview_id: optionalId("connect_webview"),
      access_code_id: optionalId("access_code"),
      access_grant_id: optionalId("access_grant"),
      access_method_id: optionalId("access_method"),
      acs_entrance_id: optionalId("acs_entrance"),
      acs_system_id: optionalId("acs_system"),
      event_type: text,
      event_types: texts,
      limit,
    },
    exactlyOne: [["since", "between"]],
    features: ["manage"],
    narrowedBy: ["allowed_events"],
    permission: "events.see",
    // History is read by many more than may read a guest's PIN.
    answer: { payload: "events", resource: "event", namesCustomer: false, strip: PINS, reach: "entries" },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
