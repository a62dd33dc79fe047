import type { Device, ResourceError } from "../api/resources.ts";

/** What is wrong with a device, the gravest thing only. */
export interface DeviceTrouble {
  kind: "account" | "removed" | "offline" | "error" | "battery_critical" | "battery_low";
  tone: "danger" | "warning";
  /** When it began, in milliseconds since the epoch, where Seam says so. */
  since?: number | undefined;
  /** Seam's own words, where the portal has none. */
  message?: string | undefined;
}

const OFFLINE = new Set(["device_offline", "device_disconnected", "hub_disconnected", "bridge_disconnected"]);
/** Errors that tell of something else than a device that does not work. */
const NOT_TROUBLE = new Set([
  "auxiliary_heat_running",
  "empty_backup_access_code_pool",
  "salto_ks_subscription_limit_exceeded",
]);

/** Whether a device can't be reached, so that what it said last may be true no longer. */
export function isUnreachable(trouble: DeviceTrouble | undefined): boolean {
  return trouble?.kind === "account" || trouble?.kind === "removed" || trouble?.kind === "offline";
}

/** Finds what needs a person, or `undefined` where all is well. */
export function deviceTrouble(device: Device): DeviceTrouble | undefined {
  const { errors, properties } = device;
  const first = (matches: (error: ResourceError) => boolean) => errors.find(matches);
  const account = first(({ error_code }) => error_code === "account_disconnected");
  if (account) return { kind: "account", tone: "danger", since: timeOf(account), message: account.message };
  const removed = first(({ error_code }) => error_code === "device_removed");
  if (removed) return { kind: "removed", tone: "danger", since: timeOf(removed) };
  const offline = first(({ error_code }) => OFFLINE.has(error_code));
  if (offline || properties.online === false) return { kind: "offline", tone: "warning", since: timeOf(offline) };
  const error = first(({ error_code }) => !NOT_TROUBLE.has(error_code));
  if (error) return { kind: "error", tone: "danger", since: timeOf(error), message: error.message };
  const battery = properties.battery?.status;
  if (battery === "critical") return { kind: "battery_critical", tone: "danger" };
  if (battery === "low") return { kind: "battery_low", tone: "warning" };
  return undefined;
}

function timeOf(error: ResourceError | undefined): number | undefined {
  const at = Date.parse(error?.created_at ?? "");
  return Number.isNaN(at) ? undefined : at;
}
