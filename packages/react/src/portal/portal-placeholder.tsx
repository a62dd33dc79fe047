"use client";
import type { ReactNode } from "react";
import { PlainRoot } from "./plain-root.tsx";

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** Props of `PortalPlaceholder`. */
export interface PortalPlaceholderProps {
  className: string | undefined;
  title: string | undefined;
}

/** The whole portal's place while its code is on its way, in its final size. */
export function PortalPlaceholder({ className, title }: PortalPlaceholderProps): ReactNode {
  return (
    <PlainRoot className={className} isBusy>
      <div className="cp-portal-layout">
        <div className="cp-portal-side" data-titled={title === undefined ? undefined : ""}>
          {title !== undefined && (
            <p className="cp-portal-title">
              <bdi>{title}</bdi>
            </p>
          )}
          <p className="cp-live" />
          <div className="cp-nav">
            <div className="cp-nav-list">
              <span className="cp-nav-item" />
            </div>
          </div>
        </div>
        <div className="cp-portal-section">
          <div className="cp-panes">
            <div className="cp-pane-list">
              <div className="cp-panel-header" />
              <div className="cp-skeleton cp-skeleton-search" />
              <div className="cp-skeleton cp-skeleton-chips" />
              <div className="cp-list">
                {ROWS.map((row) => (
                  <div key={row} className="cp-row">
                    <span className="cp-skeleton cp-skeleton-picture" />
                    <div className="cp-skeleton-row">
                      <div className="cp-skeleton" />
                      <div className="cp-skeleton" />
                    </div>
                  </div>
                ))}
              </div>
            </div>
          </div>
        </div>
      </div>
    </PlainRoot>
  );
}
