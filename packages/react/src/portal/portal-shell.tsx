"use client";
import { Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { PortalSection } from "../provider/features.ts";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { usePortal } from "../provider/use-portal.ts";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { Notice } from "../ui/notice.tsx";
import { PartView } from "./part-view.tsx";
import { PortalFrame } from "./portal-frame.tsx";
import { PortalNavigation } from "./portal-navigation.tsx";
import { sectionParts } from "./portal-parts.ts";
import { portalText } from "./portal.text.ts";
import { SectionSkeleton } from "./section-skeleton.tsx";
import type { PortalPlace } from "./use-portal-view.ts";

/** Props of `PortalShell`. */
export interface PortalShellProps {
  /** Names the portal above its navigation, such as the customer's name. */
  title: string | undefined;
  place: PortalPlace;
}

/** The whole portal: navigation by what is allowed, and the section that one is in. */
export function PortalShell({ title, place }: PortalShellProps): ReactNode {
  const t = useText(portalText);
  const session = useSession();
  const { customerKey, sections } = usePortal();
  const { view, go, hrefOf } = place;
  const frame = useRef<HTMLDivElement>(null);
  const [move, setMove] = useState<PortalSection>();
  const choose = useCallback(
    (section: PortalSection) => {
      setMove(section);
      go({ section });
      session.host().onEvent?.({ type: "section.opened", customerKey: session.customerKey, section });
    },
    [go, session],
  );
  useEffect(() => {
    // A section begins at its top, however far down one was in the one before.
    if (move !== undefined && (frame.current?.getBoundingClientRect().top ?? 0) < 0)
      frame.current?.scrollIntoView({ block: "start" });
  }, [move]);
  const section = sections.includes(view.section) ? view.section : sections[0];
  if (section === undefined)
    return (
      <PortalFrame title={title} navigation={undefined}>
        <Notice icon="lock" title={t("portal.nothing")} body={t("portal.nothing.body")} />
      </PortalFrame>
    );
  const part = sectionParts[section];
  return (
    <div ref={frame}>
      <PortalFrame
        title={title}
        navigation={
          sections.length > 1 && (
            <PortalNavigation
              key={customerKey}
              sections={sections}
              current={section}
              hrefOf={hrefOf}
              onChoose={choose}
              onNear={(near) => sectionParts[near].preload()}
            />
          )
        }
      >
        <PanelBoundary key={section} onRetry={part.renew}>
          <Suspense fallback={<SectionSkeleton section={section} />}>
            <PartView part={part} props={{ view: view.section === section ? view : { section }, go }} />
          </Suspense>
        </PanelBoundary>
      </PortalFrame>
    </div>
  );
}
