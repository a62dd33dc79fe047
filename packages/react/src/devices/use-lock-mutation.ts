"use client";
import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { DeviceCommand, LockAction } from "../api/device-command.ts";
import { PortalError } from "../api/portal-error.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { requireWritable } from "../provider/require-writable.ts";
import { sendLockCommand } from "./send-lock-command.ts";

/** Which device a command is for. */
export interface LockCommandVariables {
  deviceId: string;
}

/** A mutation that sends one command to a lock: never paused, retried or replayed. `onPhase` hears how it goes, also later. */
export function useLockMutation(
  action: LockAction,
  onPhase?: (command: DeviceCommand) => void,
): UseMutationResult<DeviceCommand, PortalError, LockCommandVariables> {
  const session = useSession();
  const { readOnly } = useSettings();
  return useMutation<DeviceCommand, PortalError, LockCommandVariables>(
    {
      mutationKey: [session.customerKey, `/locks/${action}_door`],
      mutationFn: async ({ deviceId }) => {
        requireWritable(readOnly, `/locks/${action}_door`);
        if (!deviceId)
          throw new PortalError("No device was named, so nothing was sent. Call `mutate({ deviceId })`.", {
            code: "invalid_input",
            route: `/locks/${action}_door`,
          });
        const command = await sendLockCommand(session, deviceId, action, onPhase);
        if (command.phase === "failed" && command.error) throw command.error;
        return command;
      },
      meta: { touches: ["/events/list"] },
    },
    session.queryClient,
  );
}
