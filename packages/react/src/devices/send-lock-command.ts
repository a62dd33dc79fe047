import { isOutcome, type DeviceCommand, type LockAction } from "../api/device-command.ts";
import { PortalError } from "../api/portal-error.ts";
import type { Host, PortalAction } from "../provider/host.ts";
import type { PortalSession } from "../provider/session.ts";
import { deviceStoreOf } from "./device-store.ts";
import { refreshDevices } from "./queries.ts";

/** Sends one command to a lock and follows it; asks the host first, and tells it at each outcome what came of it. */
export async function sendLockCommand(
  session: PortalSession,
  deviceId: string,
  action: LockAction,
  onPhase?: (command: DeviceCommand) => void,
): Promise<DeviceCommand> {
  const { customerKey, commands, host, report } = session;
  const command = await commands.run({
    deviceId,
    action,
    lockedBefore: deviceStoreOf(session).get(deviceId)?.properties.locked,
    readLocked: async () => (await refreshDevices(session, [deviceId]))[0]?.properties.locked,
    ask: async () => {
      await askHost(host().onBeforeAction, { type: `${action}_door`, customerKey, deviceId });
      host().onEvent?.({ type: "device_command.started", customerKey, deviceId, action });
    },
    onPhase: (now) => {
      const { phase, changedAt, startedAt } = now;
      onPhase?.(now);
      if (!isOutcome(phase)) return;
      const duration = changedAt - startedAt;
      host().onEvent?.({ type: "device_command.settled", customerKey, deviceId, action, outcome: phase, duration });
    },
  });
  // What certainly did not happen is thrown, and told by whoever catches it; this is not.
  if (command.phase === "unanswered" && command.error) report(command.error);
  return command;
}

/** Only a clear yes lets a command through: a door must not open because the host's own check broke. */
async function askHost(decide: Host["onBeforeAction"], action: PortalAction): Promise<void> {
  if (decide === undefined) return;
  let verdict;
  try {
    verdict = await decide(action);
  } catch (cause) {
    throw new PortalError("`onBeforeAction` failed, so nothing was sent. Mend that function.", {
      code: "refused_by_host",
      cause,
    });
  }
  // A host without types may give anything.
  const { allow, reason }: { allow?: unknown; reason?: unknown } = verdict ?? {};
  if (allow === true) return;
  if (typeof reason === "string" && reason !== "") throw new PortalError(reason, { code: "refused_by_host" });
  throw new PortalError(
    "`onBeforeAction` gave neither { allow: true } nor { allow: false, reason }, so nothing was sent. Return one of these; the reason is shown to the person.",
    { code: "refused_by_host", cause: typeof verdict },
  );
}
