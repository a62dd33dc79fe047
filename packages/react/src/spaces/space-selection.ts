import type { SpaceReference } from "./space-page.ts";

/** What is open in the panel of spaces: a space, by Seam's id or by the host's own key, and perhaps a device in it. */
export type SpaceSelection = SpaceReference & { deviceId?: string | undefined };
