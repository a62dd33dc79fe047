import { actionAttempts } from "../action-attempts/collection.ts";
import { clientSessions } from "../client-sessions/collection.ts";
import { connectedAccounts } from "../connected-accounts/collection.ts";
import { customers } from "../customers/collection.ts";
import { devices } from "../devices/collection.ts";
import { events } from "../events/collection.ts";
import { spaces } from "../spaces/collection.ts";

/** All that is kept in numbers, in alphabetical order. A snapshot holds each of them. */
export const collections = {
  action_attempts: actionAttempts,
  client_sessions: clientSessions,
  connected_accounts: connectedAccounts,
  customers,
  devices,
  events,
  spaces,
};

export type CollectionName = keyof typeof collections;
