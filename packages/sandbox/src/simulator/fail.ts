import { z } from "zod";
import { simulation } from "./simulation.ts";

/** The next calls fail, wait, answer HTML or lose their connection. */
export const fail = simulation({
  path: "/_sandbox/faults/create",
  params: z.object({
    path: z.string().startsWith("/").optional(),
    status: z.int().min(200).max(599).optional(),
    type: z.string().optional(),
    message: z.string().optional(),
    retry_after: z.number().nonnegative().optional(),
    times: z.number().positive().default(1),
    delay_ms: z.number().nonnegative().default(0),
    body: z.enum(["json", "html", "empty"]).default("json"),
    cut: z.boolean().default(false),
  }),
  run: (store, fault) => {
    store.faults.push(fault);
  },
});
