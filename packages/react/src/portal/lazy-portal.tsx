"use client";
import { Suspense, useState, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { Boundary } from "../ui/boundary.tsx";
import { sectionOfHash } from "./hash-sections.ts";
import { PartView } from "./part-view.tsx";
import { PortalNotLoaded } from "./portal-not-loaded.tsx";
import { PortalPlaceholder } from "./portal-placeholder.tsx";
import { sectionParts, wholePart } from "./portal-parts.ts";
import type { WholePortalProps } from "./whole-portal.tsx";

/** Draws the whole portal once its code is there: hosts that place panels themselves never load it. */
export function LazyPortal(props: WholePortalProps): ReactNode {
  const { report } = useSession();
  // The section is on its way together with the frame around it, and not after it.
  useState(() => {
    if (typeof document === "undefined") return;
    const named = props.routing === "hash" ? sectionOfHash(location.hash) : undefined;
    sectionParts[props.view?.section ?? named ?? "devices"].preload();
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
        <PartView part={wholePart} props={props} />
      </Suspense>
    </Boundary>
  );
}
