"use client";
import { Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { isOffered, PORTAL_SECTIONS, type PortalSection } from "../provider/features.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { Notice } from "../ui/notice.tsx";
import { useFoundFocus } from "../ui/use-found-focus.ts";
import { PortalFrame } from "./portal-frame.tsx";
import { PortalNavigation } from "./portal-navigation.tsx";
import type { PortalPart } from "./portal-part.ts";
import { portalText } from "./portal.text.ts";
import { SectionSkeleton } from "./section-skeleton.tsx";
import type { SectionProps } from "./section-props.ts";
import type { PortalPlace } from "./use-portal-view.ts";

/** Props of `PortalShell`. */
export interface PortalShellProps {
  /** Names the portal above its navigation, such as the customer's name. */
  title: string | undefined;
  place: PortalPlace;
  /** The code of each section, which comes with what every host loads. */
  parts: Readonly<Record<PortalSection, PortalPart<SectionProps>>>;
  /** The sections that this person may see, as far as is known. */
  sections: readonly PortalSection[];
}

/** The whole portal: navigation by what is allowed, and the section that one is in. */
export function PortalShell({ title, place, parts, sections: open }: PortalShellProps): ReactNode {
  const t = useText(portalText);
  const session = useSession();
  const { features } = useSettings();
  const { view, isChosen, go, hrefOf } = place;
  const frame = useRef<HTMLDivElement>(null);
  // A section that the server has refused meanwhile says so where somebody is in it, and is not led to otherwise.
  const isHere = isOffered(features, view.section) && (isChosen || open.includes(view.section));
  const section = isHere ? view.section : open[0];
  const sections = PORTAL_SECTIONS.filter((each) => each === section || open.includes(each));
  const [move, setMove] = useState({});
  const choose = useCallback(
    (next: PortalSection) => {
      parts[next].renew();
      setMove({});
      go({ section: next });
      session.host().onEvent?.({ type: "section.opened", customerKey: session.customerKey, section: next });
    },
    [go, parts, session],
  );
  const followed = useRef(move);
  useEffect(() => {
    if (move === followed.current) return;
    followed.current = move;
    // A section begins at its top, however far down one was in the one before.
    if ((frame.current?.getBoundingClientRect().top ?? 0) < 0) frame.current?.scrollIntoView({ block: "start" });
  }, [move]);
  useFoundFocus(frame, section, (part) => part.querySelector<HTMLElement>(".cp-nav-item[aria-current]"));
  if (section === undefined)
    return (
      <PortalFrame title={title} navigation={undefined}>
        <Notice icon="lock" title={t("portal.nothing")} body={t("portal.nothing.body")} />
      </PortalFrame>
    );
  const part = parts[section];
  return (
    <div ref={frame}>
      <PortalFrame
        title={title}
        navigation={
          sections.length > 1 && (
            <PortalNavigation
              key={session.customerKey}
              sections={sections}
              current={section}
              hrefOf={hrefOf}
              onChoose={choose}
              onNear={(near) => parts[near].preload()}
            />
          )
        }
      >
        <PanelBoundary key={section} onRetry={part.renew}>
          <Suspense fallback={<SectionSkeleton section={section} />}>
            <part.View view={view.section === section ? view : { section }} go={go} />
          </Suspense>
        </PanelBoundary>
      </PortalFrame>
    </div>
  );
}
