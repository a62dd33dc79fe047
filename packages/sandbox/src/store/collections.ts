import { accessCodes } from "../access-codes/collection.ts";
import { accessGrants } from "../access-grants/collection.ts";
import { accessMethods } from "../access-methods/collection.ts";
import { acsCredentials } from "../acs-credentials/collection.ts";
import { acsEncoders } from "../acs-encoders/collection.ts";
import { acsEntrances } from "../acs-entrances/collection.ts";
import { acsSystems } from "../acs-systems/collection.ts";
import { acsUsers } from "../acs-users/collection.ts";
import { actionAttempts } from "../action-attempts/collection.ts";
import { automationRuns } from "../automation-runs/collection.ts";
import { automations } from "../automations/collection.ts";
import { clientSessions } from "../client-sessions/collection.ts";
import { connectWebviews } from "../connect-webviews/collection.ts";
import { connectedAccounts } from "../connected-accounts/collection.ts";
import { connectors } from "../connectors/collection.ts";
import { customerPortals } from "../customer-portals/collection.ts";
import { portalLinks } from "../customer-portals/links-collection.ts";
import { customerResources } from "../customer-resources/collection.ts";
import { customers } from "../customers/collection.ts";
import { customizationProfiles } from "../customization-profiles/collection.ts";
import { devices } from "../devices/collection.ts";
import { events } from "../events/collection.ts";
import { noiseThresholds } from "../noise-thresholds/collection.ts";
import { spaces } from "../spaces/collection.ts";
import { thermostatSchedules } from "../thermostat-schedules/collection.ts";
import { userIdentities } from "../user-identities/collection.ts";
import { webhooks } from "../webhooks/collection.ts";
import { webhookDeliveries } from "../webhooks/delivery-collection.ts";

/** All that is kept in numbers, in alphabetical order. A snapshot holds each of them. */
export const collections = {
  access_codes: accessCodes,
  access_grants: accessGrants,
  access_methods: accessMethods,
  acs_credentials: acsCredentials,
  acs_encoders: acsEncoders,
  acs_entrances: acsEntrances,
  acs_systems: acsSystems,
  acs_users: acsUsers,
  action_attempts: actionAttempts,
  automation_runs: automationRuns,
  automations,
  client_sessions: clientSessions,
  connect_webviews: connectWebviews,
  connected_accounts: connectedAccounts,
  connectors,
  customer_portals: customerPortals,
  customer_resources: customerResources,
  customers,
  customization_profiles: customizationProfiles,
  devices,
  events,
  noise_thresholds: noiseThresholds,
  portal_links: portalLinks,
  spaces,
  thermostat_schedules: thermostatSchedules,
  user_identities: userIdentities,
  webhook_deliveries: webhookDeliveries,
  webhooks,
};

export type CollectionName = keyof typeof collections;
