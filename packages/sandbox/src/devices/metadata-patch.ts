import { z } from "zod";

/** What may be laid over a device's custom metadata: Seam's limits, and null to take a key away. */
export const metadataPatch = z
  .record(z.string().max(40), z.union([z.string().max(500), z.boolean(), z.null()]))
  .refine((metadata) => Object.keys(metadata).length <= 50, "At most 50 keys");
