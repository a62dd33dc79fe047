import type { PortalView } from "../portal/portal-view.ts";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import type { PortalFrameError } from "./portal-frame-error.ts";

/** What a host wants of a frame; what changes here changes the frame without loading it anew. */
export interface FrameSettings {
  /** The origin of the portal page. It alone makes another frame. */
  origin: string;
  fetchLink: () => Promise<unknown>;
  title: string;
  /** In pixels. */
  minHeight: number;
  maxHeight: number;
  /** The language of the portal; else that of the page around the frame. */
  locale?: string | undefined;
  loading?: "eager" | "lazy" | undefined;
  onEvent?: ((event: PortalAnalyticsEvent) => void) | undefined;
  onViewChange?: ((view: PortalView) => void) | undefined;
  onError?: ((error: PortalFrameError) => void) | undefined;
}
