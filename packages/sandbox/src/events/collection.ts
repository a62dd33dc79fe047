import type { Declaration } from "../store/declaration.ts";
import type { SandboxEvent } from "./event.ts";

/** How events are kept. */
export const events: Declaration<SandboxEvent> = { id: "event_id" };
