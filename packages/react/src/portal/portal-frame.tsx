"use client";
import type { ReactNode } from "react";
import { LiveMark } from "../events/live-mark.tsx";
import { useText } from "../provider/use-text.ts";
import { portalText } from "./portal.text.ts";

/** Props of `PortalFrame`. */
export interface PortalFrameProps {
  title: string | undefined;
  /** Nothing where there is only one place to be. */
  navigation: ReactNode;
  children: ReactNode;
}

/** Where things stand in the whole portal: navigation beside the section, or above it where there is little room. */
export function PortalFrame({ title, navigation, children }: PortalFrameProps): ReactNode {
  const t = useText(portalText);
  return (
    <div className="cp-portal-layout" data-single={navigation ? undefined : ""}>
      <div className="cp-portal-side" data-titled={title === undefined ? undefined : ""}>
        {title !== undefined && (
          <p className="cp-portal-title">
            <bdi>{title}</bdi>
          </p>
        )}
        <LiveMark />
        {navigation && (
          <nav className="cp-nav" aria-label={title ?? t("portal.navigation")}>
            {navigation}
          </nav>
        )}
      </div>
      <div className="cp-portal-section">{children}</div>
    </div>
  );
}
