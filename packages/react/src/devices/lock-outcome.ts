import { isUnderWay, type DeviceCommand } from "../api/device-command.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { Format } from "../text/format.ts";
import type { Translate } from "../text/translate.ts";
import type { LockTextKey } from "./lock.text.ts";

/**
 * What came of a command, in one or two sentences; nothing while it is under way.
 * `locked` is the device's latest word: after a confirmed unlock a lock may well have locked itself again.
 */
export function lockOutcome(
  command: DeviceCommand,
  locked: boolean | undefined,
  t: Translate<LockTextKey>,
  format: Format,
): string | undefined {
  const { action, phase, error, changedAt, startedAt } = command;
  if (isUnderWay(command)) return undefined;
  const values = { time: format.time(phase === "confirmed" ? changedAt : startedAt) };
  if (phase === "confirmed") {
    const changedSince = locked !== undefined && locked !== (action === "lock");
    return t(changedSince ? `lock.confirmed.${action}.changed` : `lock.confirmed.${action}`, values);
  }
  if (phase === "unconfirmed") return t(`lock.unconfirmed.${action}`, values);
  if (phase === "unanswered") return t(`lock.unanswered.${action}`, values);
  return t(`lock.failed.${action}`, { reason: failureReason(error, t) });
}

function failureReason(error: PortalError | undefined, t: Translate<LockTextKey>): string {
  switch (error?.code) {
    case "offline":
    case "rate_limited":
    case "unauthorized":
    case "read_only":
    case "not_allowed":
    case "not_found":
      return t(`lock.reason.${error.code}`);
    case "refused_by_host":
    case "device_failed":
      // With a cause, the message is for whoever mends the host.
      return error.cause === undefined && error.message !== "" ? error.message : t("lock.reason.other");
    default:
      return t("lock.reason.other");
  }
}
