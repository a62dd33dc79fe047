"use client";
import type { DeviceCommand, LockAction } from "../api/device-command.ts";
import type { Device } from "../api/resources.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { useRefusal } from "../provider/use-refusal.ts";
import { useText } from "../provider/use-text.ts";
import { followOutcomes } from "./follow-outcomes.ts";
import { lockChoices, lockClaim, type LockChoice, type LockClaim } from "./lock-status.ts";
import { lockOutcome } from "./lock-outcome.ts";
import { lockText } from "./lock.text.ts";
import { useLockCommand } from "./use-lock-command.ts";
import { useLockDoor } from "./use-lock-door.ts";
import { useUnlockDoor } from "./use-unlock-door.ts";

/** All that a control of one lock shows and does, in a row as in the details. */
export interface LockControl {
  claim: LockClaim;
  choices: LockChoice[];
  command: DeviceCommand | undefined;
  /** What came of the last command, in words; nothing while it is under way. */
  outcome: string | undefined;
  send: (action: LockAction) => void;
  dismiss: () => void;
}

/** Joins a lock's state, its last command and what is allowed; results are spoken with the lock's name. */
export function useLockControl(device: Device): LockControl {
  const { announcer, commands } = useSession();
  const { format } = useSettings();
  const t = useText(lockText);
  const command = useLockCommand(device.device_id);
  const lock = useLockDoor();
  const unlock = useUnlockDoor();
  const refusalOf = { lock: useRefusal("/locks/lock_door"), unlock: useRefusal("/locks/unlock_door") };
  const deviceId = device.device_id;
  const name = device.display_name;

  const send = async (action: LockAction) => {
    const { mutateAsync } = action === "lock" ? lock : unlock;
    announcer.say(t(`lock.spoken.${action}`, { name }));
    followOutcomes(commands, deviceId, (settled) =>
      announcer.say(t("lock.spoken", { name, outcome: lockOutcome(settled, undefined, t, format) ?? "" })),
    );
    // The failure is shown by the control itself, from the command.
    await mutateAsync({ deviceId }).catch(() => undefined);
  };
  return {
    claim: lockClaim(device, command),
    choices: lockChoices(device, command, refusalOf),
    command,
    outcome: command && lockOutcome(command, device.properties.locked, t, format),
    send: (action) => void send(action),
    dismiss: () => commands.dismiss(deviceId),
  };
}
