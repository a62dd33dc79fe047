import { isUnderWay, type DeviceCommand } from "../api/device-command.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { Format } from "../text/format.ts";
import type { Translate } from "../text/translate.ts";
import type { LockTextKey } from "./lock.text.ts";

/**
 * What came of a command, in one or two sentences; nothing while it is under way.
 * `locked` is the device's latest word: a lock that has said itself that it is unlocked may well have locked again since.
 */
export function lockOutcome(
  command: DeviceCommand,
  locked: boolean | undefined,
  t: Translate<LockTextKey>,
  format: Format,
): string | undefined {
  const { action, phase, error, changedAt, startedAt, sentAt = startedAt, agreed, watching } = command;
  if (isUnderWay(command)) return undefined;
  const values = { time: format.time(phase === "confirmed" ? changedAt : sentAt) };
  if (phase === "confirmed") {
    const changedSince = agreed && locked !== undefined && locked !== (action === "lock");
    return t(changedSince ? `lock.confirmed.${action}.changed` : `lock.confirmed.${action}`, values);
  }
  if (phase === "unconfirmed") return t(`lock.unconfirmed.${action}`, values);
  if (phase === "unanswered")
    return t(watching ? `lock.unanswered.${action}` : `lock.unanswered.${action}.over`, values);
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
    case "not_sent":
      return t(`lock.reason.${error.code}`);
    // After the command was sent these would leave it unanswered: here they came before that.
    case "network":
    case "timeout":
    case "server":
    case "invalid_response":
      return t("lock.reason.network");
    case "session_failed":
    case "headers_failed":
    case "customer_mismatch":
      return t("lock.reason.session_failed");
    case "refused_by_host":
    case "device_failed":
      // With a cause, the message is for whoever mends the host.
      return error.cause === undefined && error.message !== "" ? error.message : t("lock.reason.other");
    default:
      return t("lock.reason.other");
  }
}
