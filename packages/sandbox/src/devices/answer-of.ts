import { reachError } from "../locks/reach-error.ts";
import type { Store } from "../store/store.ts";
import { DEVICE_GONE_ERROR } from "../undocumented.ts";
import type { Device } from "./device.ts";

type Answer = { answers: true; error: { type: string; message: string } | null } | { answers: false };

/** How a device answers a command whose time has come: with an error, with none, or never. */
export function answerOf(store: Store, device: Device | undefined): Answer {
  if (!device) return { answers: true, error: DEVICE_GONE_ERROR };
  const { behavior, error } = device.lock_behavior;
  const unreachable = reachError(store, device);
  if (unreachable) return { answers: true, error: unreachable };
  if (behavior === "never") return { answers: false };
  return { answers: true, error: behavior === "error" ? error : null };
}
