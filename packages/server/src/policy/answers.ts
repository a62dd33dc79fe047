import type { Answer } from "./policy-row.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Nothing but `ok`. */
export const okOnly = (resource: ResourceKind) =>
  ({ payload: null, resource, namesCustomer: false, strip: [], reach: "parameters" }) as const satisfies Answer;

/** The attempt that a command started; where a route may do without one, so may the answer. */
export const attempt = {
  payload: "action_attempt",
  resource: "action_attempt",
  namesCustomer: false,
  strip: [],
  reach: "parameters",
} as const satisfies Answer;

export const attemptIfAny = { ...attempt, optional: true } as const satisfies Answer;
