import type { SeedBuilder } from "../seed-builder.ts";

const MINUTE = 60_000;
const METHODS = ["keycode", "keycode", "card", "manual", "remote"];

/** Gives every other door a day behind it, which ends in the state that the door is in now. */
export function plantHistory(builder: SeedBuilder, doors: { device_id: string; locked: boolean }[]): void {
  doors.forEach(({ device_id, locked }, index) => {
    if (index % 2 === 1 && locked) return;
    for (const hours of [27, 19, 8]) {
      const opened = builder.now - hours * 60 * MINUTE - ((index * 37) % 240) * MINUTE;
      const method = METHODS[(index + hours) % METHODS.length];
      builder.addEvent({ event_type: "lock.unlocked", device_id, occurred_at: opened, details: { method } });
      const closed = opened + (index % 3 === 0 ? 30_000 : 4 * MINUTE);
      const closing = { method: index % 3 === 0 ? "automatic" : "manual" };
      builder.addEvent({ event_type: "lock.locked", device_id, occurred_at: closed, details: closing });
    }
    if (locked) return;
    const occurred_at = builder.now - (25 + index) * MINUTE;
    builder.addEvent({ event_type: "lock.unlocked", device_id, occurred_at, details: { method: "remote" } });
  });
}
