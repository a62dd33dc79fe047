import { accessCodeRoutes } from "../access-codes/routes.ts";
import { accessGrantRoutes } from "../access-grants/routes.ts";
import { accessMethodRoutes } from "../access-methods/routes.ts";
import { acsEncoderRoutes } from "../acs-encoders/routes.ts";
import { acsEntranceRoutes } from "../acs-entrances/routes.ts";
import { acsSystemRoutes } from "../acs-systems/routes.ts";
import { actionAttemptRoutes } from "../action-attempts/routes.ts";
import { automationRunRoutes } from "../automation-runs/routes.ts";
import { automationRoutes } from "../automations/routes.ts";
import { buildingBlockRoutes } from "../building-blocks/routes.ts";
import { clientSessionRoutes } from "../client-sessions/routes.ts";
import { connectWebviewRoutes } from "../connect-webviews/routes.ts";
import { connectedAccountRoutes } from "../connected-accounts/routes.ts";
import { customerPortalRoutes } from "../customer-portals/routes.ts";
import { connectorRoutes } from "../connectors/routes.ts";
import { customerRoutes } from "../customers/routes.ts";
import { customizationProfileRoutes } from "../customization-profiles/routes.ts";
import { deviceRoutes } from "../devices/routes.ts";
import { eventRoutes } from "../events/routes.ts";
import { lockRoutes } from "../locks/routes.ts";
import { noiseSensorRoutes } from "../noise-sensors/routes.ts";
import { noiseThresholdRoutes } from "../noise-thresholds/routes.ts";
import { reservationRoutes } from "../reservations/routes.ts";
import { spaceRoutes } from "../spaces/routes.ts";
import { staffMemberRoutes } from "../staff-members/routes.ts";
import { thermostatScheduleRoutes } from "../thermostat-schedules/routes.ts";
import { thermostatRoutes } from "../thermostats/routes.ts";
import { userIdentityRoutes } from "../user-identities/routes.ts";
import { webhookRoutes } from "../webhooks/routes.ts";
import { workspaceRoutes } from "../workspaces/routes.ts";
import type { Route } from "./route.ts";

/** Every route of Seam's that the sandbox speaks, one line for each resource, in alphabetical order. */
export const routes: readonly Route[] = [
  ...accessCodeRoutes,
  ...accessGrantRoutes,
  ...accessMethodRoutes,
  ...acsEncoderRoutes,
  ...acsEntranceRoutes,
  ...acsSystemRoutes,
  ...actionAttemptRoutes,
  ...automationRunRoutes,
  ...automationRoutes,
  ...buildingBlockRoutes,
  ...clientSessionRoutes,
  ...connectWebviewRoutes,
  ...connectedAccountRoutes,
  ...customerPortalRoutes,
  ...connectorRoutes,
  ...customerRoutes,
  ...customizationProfileRoutes,
  ...deviceRoutes,
  ...eventRoutes,
  ...lockRoutes,
  ...noiseSensorRoutes,
  ...noiseThresholdRoutes,
  ...reservationRoutes,
  ...spaceRoutes,
  ...staffMemberRoutes,
  ...thermostatScheduleRoutes,
  ...thermostatRoutes,
  ...userIdentityRoutes,
  ...webhookRoutes,
  ...workspaceRoutes,
];
