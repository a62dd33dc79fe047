import type { Whereabouts } from "./proof.ts";

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];

/** Reads where one of Seam's resources lies: the device that it is or belongs to, and its spaces. */
export function whereaboutsOf(entry: Readonly<Record<string, unknown>>): Whereabouts {
  const { device_id, space_id, space_ids } = entry;
  return {
    deviceId: typeof device_id === "string" ? device_id : undefined,
    spaceIds: [...textsOf(space_ids), ...textsOf([space_id])],
  };
}
