import { ApiError } from "../http/api-error.ts";
import type { Store } from "../store/store.ts";
import { LOCK_COMMANDS_PER_MINUTE, TOO_MANY_REQUESTS } from "../undocumented.ts";

/** Counts a command to a device, or throws 429 when the last minute is full. */
export function checkRate(store: Store, device_id: string, command: string, most = LOCK_COMMANDS_PER_MINUTE): void {
  const key = `${command}:${device_id}`;
  const now = store.clock.now();
  const recent = (store.command_times.get(key) ?? []).filter((time) => time > now - 60_000);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= most) {
    const seconds = Math.max(1, Math.ceil((oldest + 60_000 - now) / 1000));
    throw new ApiError({
      ...TOO_MANY_REQUESTS,
      message: `Too many requests: at most ${most} per minute for each device.`,
      headers: { "retry-after": String(seconds) },
    });
  }
  store.command_times.set(key, [...recent, now]);
}
