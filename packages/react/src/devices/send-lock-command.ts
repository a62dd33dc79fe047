import { isOutcome, type DeviceCommand, type LockAction } from "../api/device-command.ts";
import { askHost } from "../provider/ask-host.ts";
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
