"use client";
import type { MouseEvent, ReactNode } from "react";
import { useFormat } from "../provider/use-format.ts";
import type { PortalSection } from "../provider/features.ts";
import { useText } from "../provider/use-text.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { portalText } from "./portal.text.ts";

/** What every item of the navigation is told. */
export interface NavItemProps {
  /** Its address, where the address tells the section. */
  href: string | undefined;
  isCurrent: boolean;
  onChoose: () => void;
  onNear: () => void;
}

/** How much is in a section. */
export interface NavCount {
  /** Left out while nobody knows. */
  count?: number | undefined;
  /** How many in it need a person. */
  trouble?: number | undefined;
  /** Whether everything has been seen, so that the numbers may be claimed. */
  isComplete?: boolean | undefined;
}

const ICONS: Record<PortalSection, IconName> = { devices: "lock", spaces: "door", connected_accounts: "account" };

/** One section to go to: a link where it has an address, else a button. */
export function NavItem(props: NavItemProps & NavCount & { section: PortalSection }): ReactNode {
  const { section, href, isCurrent, onChoose, onNear, count, trouble = 0, isComplete = true } = props;
  const t = useText(portalText);
  const format = useFormat();
  const countOf = (number: number) => (isComplete ? format.number(number) : t("portal.atLeast", { count: number }));
  const shared = {
    className: "cp-nav-item",
    "aria-current": isCurrent ? ("page" as const) : undefined,
    onPointerEnter: onNear,
    onFocus: onNear,
  };
  const words = (
    <>
      <Icon name={ICONS[section]} />
      <span className="cp-nav-label">{t(`portal.section.${section}`)}</span>
      {trouble > 0 && (
        <span className="cp-nav-trouble">
          <Icon name="warning" />
          <span aria-hidden="true">{countOf(trouble)}</span>
          <span className="cp-spoken">
            , {t(isComplete ? "portal.trouble" : "portal.trouble.atLeast", { count: trouble })}
          </span>
        </span>
      )}
      {count !== undefined && count > 0 && <span className="cp-nav-count">{countOf(count)}</span>}
    </>
  );
  if (href === undefined)
    return (
      <button type="button" {...shared} onClick={onChoose}>
        {words}
      </button>
    );
  return (
    <a
      {...shared}
      href={href}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        onChoose();
      }}
    >
      {words}
    </a>
  );
}

/** Whether a click asks for a new tab or window, which is the browser's own matter. */
const opensElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey || button !== 0;
