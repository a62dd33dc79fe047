import { z } from "zod";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "Must be a time as HH:mm or HH:mm:ss");

/** What a space knows of the stays in it. Others of its keys are a property system's to write. */
export const customerData = z.strictObject({
  address: z.string().nullish(),
  default_checkin_time: time.nullish(),
  default_checkout_time: time.nullish(),
  time_zone: z.string().nullish(),
});

/** Lays a patch over customer data: a key that is not given stays, null takes it away. */
export function patchCustomerData(
  before: Record<string, string | null> | undefined,
  patch: z.output<typeof customerData> | undefined,
): Record<string, string | null> | undefined {
  if (patch === undefined) return before;
  const after = { ...before };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete after[key];
    else if (value !== undefined) after[key] = value;
  }
  return after;
}
