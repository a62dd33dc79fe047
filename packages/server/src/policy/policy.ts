import { accessCodes } from "./access-codes.ts";
import { accessGrants } from "./access-grants.ts";
import { accessMethods } from "./access-methods.ts";
import { acs } from "./acs.ts";
import { actionAttempts } from "./action-attempts.ts";
import { automations } from "./automations.ts";
import { connectedAccounts } from "./connected-accounts.ts";
import { connectWebviews } from "./connect-webviews.ts";
import { devices } from "./devices.ts";
import { events } from "./events.ts";
import { hostedPortal } from "./hosted-portal.ts";
import { locks } from "./locks.ts";
import { noiseThresholds } from "./noise-thresholds.ts";
import type { PolicyRow } from "./policy-row.ts";
import { reservations } from "./reservations.ts";
import { spaces } from "./spaces.ts";
import { staffMembers } from "./staff-members.ts";
import { thermostatSchedules } from "./thermostat-schedules.ts";
import { thermostats } from "./thermostats.ts";

/** Every route that the gateway opens. A new row needs its isolation case, or the tests fail. */
export const policy: ReadonlyMap<string, PolicyRow> = new Map<string, PolicyRow>(
  Object.entries({
    ...devices,
    ...locks,
    ...thermostats,
    ...thermostatSchedules,
    ...noiseThresholds,
    ...actionAttempts,
    ...events,
    ...spaces,
    ...connectedAccounts,
    ...connectWebviews,
    ...accessCodes,
    ...accessGrants,
    ...accessMethods,
    ...acs,
    ...reservations,
    ...staffMembers,
    ...automations,
    ...hostedPortal,
  }),
);
