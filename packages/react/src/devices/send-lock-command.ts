import type { DeviceCommand, LockAction } from "../api/device-command.ts";
import { PortalError } from "../api/portal-error.ts";
import type { PortalSession } from "../provider/session.ts";
import { refreshDevices } from "./queries.ts";

/** Sends one command to a lock and follows it; asks the host first, and tells it what came of it. */
export async function sendLockCommand(
  session: PortalSession,
  deviceId: string,
  action: LockAction,
): Promise<DeviceCommand> {
  const { customerKey, commands, host } = session;
  const command = await commands.run({
    deviceId,
    action,
    readLocked: async () => (await refreshDevices(session, [deviceId]))[0]?.properties.locked,
    ask: async () => {
      const verdict = await host().onBeforeAction?.({ type: `${action}_door`, customerKey, deviceId });
      if (verdict?.allow === false) throw new PortalError(verdict.reason, { code: "refused_by_host" });
      host().onEvent?.({ type: "device_command.started", customerKey, deviceId, action });
    },
  });
  host().onEvent?.({
    type: "device_command.settled",
    customerKey,
    deviceId,
    action,
    outcome: command.phase,
    duration: command.changedAt - command.startedAt,
  });
  return command;
}
