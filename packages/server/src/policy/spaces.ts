import { paging, text } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";

const answer = { payload: "spaces", resource: "space", namesCustomer: true, strip: [] } as const;

export const spaces = {
  "/spaces/list": {
    kind: "list",
    credential: "api_key",
    customer: "injected",
    parameters: {
      space_key: { type: "string", max: 500, names: { kind: "space", by: "key", proof: "filtered" } },
      search: text,
      ...paging,
    },
    writes: false,
    features: ["manage", "organize"],
    permission: "spaces.see",
    answer,
  },
  "/spaces/get": {
    kind: "get",
    credential: "api_key",
    customer: "proven",
    parameters: {
      space_id: { type: "string", max: 200, names: { kind: "space", by: "id", proof: "looked_up" } },
      space_key: { type: "string", max: 500, names: { kind: "space", by: "key", proof: "looked_up" } },
    },
    exactlyOne: [["space_id", "space_key"]],
    writes: false,
    features: ["manage", "organize"],
    permission: "spaces.see",
    answer: { ...answer, payload: "space" },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
