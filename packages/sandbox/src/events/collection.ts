import type { Declaration } from "../store/declaration.ts";
import { KEPT_EVENTS } from "../undocumented.ts";
import type { SandboxEvent } from "./event.ts";

/** How events are kept. */
export const events: Declaration<SandboxEvent> = { id: "event_id", keep: KEPT_EVENTS };
