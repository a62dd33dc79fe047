"use client";
import { Suspense, useState, type ReactNode } from "react";
import { PORTAL_SECTIONS } from "../provider/features.ts";
import { useSession } from "../provider/portal-context.ts";
import { usePortal } from "../provider/use-portal.ts";
import { Boundary } from "../ui/boundary.tsx";
import { PortalNotLoaded } from "./portal-not-loaded.tsx";
import { PortalPlaceholder } from "./portal-placeholder.tsx";
import { sectionParts, wholePart } from "./portal-parts.ts";
import type { WholePortalProps } from "./whole-portal.tsx";

/** Props of `LazyPortal`: all that the whole portal is given from outside. */
export type LazyPortalProps = Omit<WholePortalProps, "parts" | "sections">;

/** Draws the whole portal once its code is there: hosts that place panels themselves never load it. */
export function LazyPortal(props: LazyPortalProps): ReactNode {
  const { report } = useSession();
  const { sections } = usePortal();
  // The section is on its way together with the frame around it, and not after it.
  useState(() => {
    if (typeof document === "undefined") return;
    // The address calls a section by its last word.
    const word = (props.routing === "hash" && /^#portal\/(\w+)/.exec(location.hash)?.[1]) || "devices";
    const named = PORTAL_SECTIONS.find((section) => section.endsWith(word)) ?? "devices";
    // A host without types may hold a view of no section of ours.
    (sectionParts[props.view?.section ?? named] ?? sectionParts.devices).preload();
  });
  return (
    <Boundary
      onCatch={report}
      renderFallback={(_error, retry) => (
        <PortalNotLoaded
          className={props.className}
          onRetry={() => {
            wholePart.renew();
            retry();
          }}
        />
      )}
    >
      <Suspense fallback={<PortalPlaceholder className={props.className} title={props.title} />}>
        <wholePart.View {...props} parts={sectionParts} sections={sections} />
      </Suspense>
    </Boundary>
  );
}
