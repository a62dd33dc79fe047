import { PORTAL_SECTIONS } from "../provider/features.ts";
import type { PortalView } from "./portal-view.ts";

/** The host's view where it names a section of ours; a host without types may have made it from anything. */
export function safeView(view: PortalView | null | undefined): PortalView | undefined {
  if (view === undefined || view === null) return undefined;
  return PORTAL_SECTIONS.includes(view.section) ? view : { section: "devices" };
}
