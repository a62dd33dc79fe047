import type { ActionAttempt } from "../action-attempts/action-attempt.ts";
import type { ClientSession } from "../client-sessions/client-session.ts";
import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import type { Customer } from "../customers/customer.ts";
import type { Device } from "../devices/device.ts";
import type { SandboxEvent } from "../events/event.ts";
import type { Fault } from "../simulator/fault.ts";
import type { Space } from "../spaces/space.ts";
import type { Agenda } from "./agenda.ts";
import type { Clock } from "./clock.ts";

/** All that one sandbox knows. Maps keep the order of creation, which is the order of lists. */
export interface Store {
  workspace_id: string;
  api_key: string;
  /** When the sandbox began; seeds tell their times from here. */
  started_at: number;
  clock: Clock;
  agenda: Agenda;
  customers: Map<string, Customer>;
  connected_accounts: Map<string, ConnectedAccount>;
  devices: Map<string, Device>;
  spaces: Map<string, Space>;
  /** By token. */
  client_sessions: Map<string, ClientSession>;
  action_attempts: Map<string, ActionAttempt>;
  events: SandboxEvent[];
  /** When each device was last commanded, by device and command, for rate limits. */
  command_times: Map<string, number[]>;
  faults: Fault[];
  /** How much longer every answer of Seam's routes takes. */
  latency_ms: number;
  /** Counts up over everything created, so that a place in a list has a number that inserts never move. */
  next_sequence(): number;
}
