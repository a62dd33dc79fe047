import type { PolicyRow } from "./policy-row.ts";

/** What is common to rows that read with the API key by proven ids. */
export const readsProven = {
  kind: "get",
  credential: "api_key",
  customer: "proven",
  writes: false,
} as const satisfies Partial<PolicyRow>;

/** What is common to lists that Seam filters by `customer_key`. */
export const listsInjected = {
  kind: "list",
  credential: "api_key",
  customer: "injected",
  writes: false,
} as const satisfies Partial<PolicyRow>;

/** What is common to rows that write with the API key by proven ids. */
export const writesProven = {
  kind: "action",
  credential: "api_key",
  customer: "proven",
  writes: true,
} as const satisfies Partial<PolicyRow>;

/** What is common to rows that read in a session of the customer. */
export const readsInSession = {
  kind: "get",
  credential: "customer_session",
  customer: "session",
  writes: false,
} as const satisfies Partial<PolicyRow>;

/** What is common to rows that write in a session of the customer. */
export const writesInSession = {
  kind: "action",
  credential: "customer_session",
  customer: "session",
  writes: true,
} as const satisfies Partial<PolicyRow>;
