"use client";
import type { ReactNode } from "react";
import type { PortalSection } from "../provider/features.ts";
import { useText } from "../provider/use-text.ts";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { portalText } from "./portal.text.ts";

/** A section's place while its code is on its way. */
export function SectionSkeleton({ section }: { section: PortalSection }): ReactNode {
  const t = useText(portalText);
  return (
    <div className="cp-panes">
      <div className="cp-panes-layout">
        <div className="cp-pane-list">
          <ListSkeleton
            title={t(`portal.section.${section}`)}
            waiting={t("portal.loading")}
            elapsed={(seconds) => t("portal.loading.elapsed", { seconds })}
          />
        </div>
      </div>
    </div>
  );
}
