"use client";
import type { DeviceCommand, LockAction } from "../api/device-command.ts";
import type { Device } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import { useFormat } from "../provider/use-format.ts";
import { useRefusal } from "../provider/use-refusal.ts";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { deviceStoreOf } from "./device-store.ts";
import { lockChoices, lockClaim, lockRefusal, type LockChoice, type LockClaim } from "./lock-status.ts";
import { lockOutcome } from "./lock-outcome.ts";
import { lockText } from "./lock.text.ts";
import { useDeviceName } from "./use-device-name.ts";
import { useLockCommand } from "./use-lock-command.ts";
import { useLockMutation } from "./use-lock-mutation.ts";

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
  const session = useSession();
  const { commands, refusals } = session;
  const say = useSay();
  const format = useFormat();
  const t = useText(lockText);
  const { device_id: deviceId } = device;
  const name = useDeviceName(device);
  const command = useLockCommand(deviceId);
  const speak = (now: DeviceCommand) => {
    const outcome = lockOutcome(now, undefined, t, format);
    if (outcome !== undefined) say(t("lock.spoken", { name, outcome }));
    else if (now.phase === "sending") say(t(`lock.spoken.${now.action}`, { name }));
  };
  const lock = useLockMutation("lock", speak);
  const unlock = useLockMutation("unlock", speak);
  const refusalOf = { lock: useRefusal("/locks/lock_door"), unlock: useRefusal("/locks/unlock_door") };

  const send = (action: LockAction) => {
    // What was open to the press may have closed while a question was asked or a button held.
    const refusal =
      refusalOf[action] ??
      refusals.get(`/locks/${action}_door`) ??
      lockRefusal(deviceStoreOf(session).get(deviceId) ?? device, commands.get(deviceId), action);
    if (refusal) say(t("lock.spoken", { name, outcome: t(`lock.off.${refusal}`) }));
    // How it fails is shown by the control itself, from the command.
    else (action === "lock" ? lock : unlock).mutate({ deviceId });
  };
  return {
    claim: lockClaim(device, command),
    choices: lockChoices(device, command, refusalOf),
    command,
    outcome: command && lockOutcome(command, device.properties.locked, t, format),
    send,
    dismiss: () => commands.dismiss(deviceId),
  };
}
