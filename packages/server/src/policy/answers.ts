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

/** What a batch brings along of where access leads. */
export const places = {
  spaces: "space",
  devices: "device",
  acs_entrances: "acs_entrance",
} as const satisfies NonNullable<Answer["batch"]>;
