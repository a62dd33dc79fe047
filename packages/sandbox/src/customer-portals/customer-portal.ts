import type { z } from "zod";
import type { portalConfiguration } from "./portal-configuration.ts";

/** A hosted portal as the sandbox keeps it: what it was made with, and until when its links work. */
export interface CustomerPortal {
  sequence: number;
  customer_portal_id: string;
  customer_key: string;
  configuration: z.output<typeof portalConfiguration>;
  created_at: number;
  expires_at: number;
}
