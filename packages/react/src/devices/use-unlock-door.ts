"use client";
import type { UseMutationResult } from "@tanstack/react-query";
import type { DeviceCommand } from "../api/device-command.ts";
import type { PortalError } from "../api/portal-error.ts";
import { useLockMutation, type LockCommandVariables } from "./use-lock-mutation.ts";

/**
 * Unlocks a door: Seam's `/locks/unlock_door`, followed to the end of its action attempt.
 * Resolves with the command when the lock has answered, or with `phase: "unanswered"` after 20 s of silence;
 * rejects with a `PortalError` when it did not happen.
 */
export function useUnlockDoor(): UseMutationResult<DeviceCommand, PortalError, LockCommandVariables> {
  return useLockMutation("unlock");
}
