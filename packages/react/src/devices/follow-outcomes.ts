import type { CommandTracker } from "../api/command-tracker.ts";
import { isUnderWay, type DeviceCommand } from "../api/device-command.ts";

/**
 * Calls back at each outcome of the next command to a device, the late ones included: "no answer" may be followed
 * by "confirmed" minutes later. Ends when the outcome is certain, or when another command has taken its place.
 */
export function followOutcomes(
  commands: CommandTracker,
  deviceId: string,
  onOutcome: (command: DeviceCommand) => void,
): void {
  const before = commands.get(deviceId);
  let own: DeviceCommand | undefined;
  const stop = commands.subscribe(() => {
    const command = commands.get(deviceId);
    if (command === before || command === own) return;
    if (command === undefined || (own !== undefined && command.startedAt !== own.startedAt)) {
      stop();
      return;
    }
    const isNews = command.phase !== own?.phase && !isUnderWay(command);
    own = command;
    if (isNews) onOutcome(command);
    if (command.phase === "confirmed" || command.phase === "failed") stop();
  });
}
