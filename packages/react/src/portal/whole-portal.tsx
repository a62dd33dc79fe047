"use client";
import type { ReactNode } from "react";
import { liveText } from "../events/live.text.ts";
import { PortalRoot } from "../provider/portal-root.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { errorText } from "../states/error.text.ts";
import { PortalShell, type PortalShellProps } from "./portal-shell.tsx";
import { portalText } from "./portal.text.ts";
import { safeView } from "./safe-view.ts";
import { usePortalView, type PortalViewOptions } from "./use-portal-view.ts";

/** Props of `WholePortal`. */
export interface WholePortalProps extends PortalViewOptions, Pick<PortalShellProps, "parts" | "sections"> {
  /** Names the portal above its navigation, such as the customer's name. */
  title: string | undefined;
  className: string | undefined;
}

const WORDS = [portalText, errorText, liveText];

/** The portal with everything in it: its place, its navigation and its sections. */
export function WholePortal({ title, className, parts, sections, ...options }: WholePortalProps): ReactNode {
  const place = usePortalView({ ...options, view: safeView(options.view) });
  return (
    <PortalRoot className={className === undefined ? "cp-portal" : `cp-portal ${className}`} words={WORDS}>
      <PanelBoundary>
        <PortalShell title={title} place={place} parts={parts} sections={sections} />
      </PanelBoundary>
    </PortalRoot>
  );
}
