import { z } from "zod";

const timestamp = z.string().refine((text) => !Number.isNaN(Date.parse(text)), "Invalid timestamp");

/** The kinds of parameters that many routes share. */
export const field = {
  /** Any UUID, as loosely as Seam checks it. */
  id: z.guid(),
  ids: z.array(z.guid()),
  customerKey: z.string().min(1),
  /** One of the kinds of devices that an account may be asked for. */
  capability: z.enum(["lock", "thermostat", "noise_sensor", "access_control", "camera"]),
  timestamp,
  metadataFilter: z.record(z.string(), z.union([z.string(), z.boolean()])),
  cursor: z.string().nullish(),
  limit: (byDefault: number) => z.int().positive().default(byDefault),
};
