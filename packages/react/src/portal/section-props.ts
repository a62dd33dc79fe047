import type { PortalView } from "./portal-view.ts";

/** What each section of the whole portal is given. */
export interface SectionProps {
  view: PortalView;
  go: (view: PortalView) => void;
}
