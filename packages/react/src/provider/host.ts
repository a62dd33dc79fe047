import type { CommandOutcome, LockAction } from "../api/device-command.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { PortalSection } from "./features.ts";
import type { CustomerSession } from "../api/token-road.ts";

/** Something that a person is about to do, for `onBeforeAction`. */
export type PortalAction =
  | { type: "lock_door" | "unlock_door"; customerKey: string; deviceId: string }
  | {
      type: "update_connected_account" | "sync_connected_account" | "delete_connected_account";
      customerKey: string;
      connectedAccountId: string;
    };

/** The host's word on an action; `reason` is shown to the person when it is refused. */
export type ActionVerdict = { allow: true } | { allow: false; reason: string };

/** Something that happened in the portal, for the host's own analytics. */
export type PortalAnalyticsEvent =
  | { type: "device_command.started"; customerKey: string; deviceId: string; action: LockAction }
  | {
      /** At each outcome: one that was `unanswered` or `unconfirmed` may become another later. */
      type: "device_command.settled";
      customerKey: string;
      deviceId: string;
      action: LockAction;
      outcome: CommandOutcome;
      /** Milliseconds from the press. */
      duration: number;
    }
  | { type: "section.opened"; customerKey: string; section: PortalSection }
  | { type: "device.opened"; customerKey: string; deviceId: string }
  | { type: "space.opened"; customerKey: string; spaceId: string }
  | { type: "connected_account.opened"; customerKey: string; connectedAccountId: string }
  | {
      /** At each step of connecting an account. */
      type: "account_connection.changed";
      customerKey: string;
      step: "choosing" | "opening" | "waiting" | "finishing" | "connected" | "failed" | "abandoned";
      /** Seam's key of the brand, where one was chosen here. */
      provider?: string | undefined;
      connectedAccountId?: string | undefined;
    }
  | {
      /** When the API has agreed to it. */
      type: "connected_account.changed";
      customerKey: string;
      connectedAccountId: string;
      change: "update" | "sync" | "delete";
    };

/** What the host lends the portal; always the newest functions, whatever was rendered last. */
export interface Host {
  headers?: (() => HeadersInit | undefined | Promise<HeadersInit | undefined>) | undefined;
  credentials?: RequestCredentials | undefined;
  fetchSession?: (() => Promise<CustomerSession>) | undefined;
  onBeforeAction?: ((action: PortalAction) => ActionVerdict | Promise<ActionVerdict>) | undefined;
  onEvent?: ((event: PortalAnalyticsEvent) => void) | undefined;
  onError?: ((error: PortalError) => void) | undefined;
}

/** Keeps the newest functions of the host, so that inline ones in props never remake a session. */
export class LatestHost {
  #host: Host;

  constructor(host: Host) {
    this.#host = guarded(host);
  }

  get = (): Host => this.#host;

  set(host: Host): void {
    this.#host = guarded(host);
  }
}

/** A listener of the host that throws is the page's own error, and must not change what becomes of a command. */
function guarded(host: Host): Host {
  return { ...host, onEvent: guard(host.onEvent), onError: guard(host.onError) };
}

function guard<Heard>(listener: ((heard: Heard) => void) | undefined): typeof listener {
  return (
    listener &&
    ((heard) => {
      try {
        listener(heard);
      } catch (error) {
        reportError(error);
      }
    })
  );
}
