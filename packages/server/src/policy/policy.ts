import { actionAttempts } from "./action-attempts.ts";
import { connectedAccounts } from "./connected-accounts.ts";
import { customers } from "./customers.ts";
import { devices } from "./devices.ts";
import { events } from "./events.ts";
import { locks } from "./locks.ts";
import type { PolicyRow } from "./policy-row.ts";
import { spaces } from "./spaces.ts";

/** Every route that the gateway opens. A new row needs its isolation case, or the tests fail. */
export const policy: ReadonlyMap<string, PolicyRow> = new Map<string, PolicyRow>(
  Object.entries({
    ...devices,
    ...spaces,
    ...connectedAccounts,
    ...locks,
    ...actionAttempts,
    ...events,
    ...customers,
  }),
);
