"use client";
import { useCallback, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { Panes } from "../ui/panes.tsx";
import { useSelection } from "../ui/use-selection.ts";
import { referenceOf } from "./reference-of.ts";
import { SpaceDetailsBody } from "./space-details-body.tsx";
import type { SpaceSelection } from "./space-selection.ts";
import { SpacesOverview } from "./spaces-overview.tsx";
import { spacesText } from "./spaces.text.ts";
import { useSelectedSpace } from "./use-selected-space.ts";

/** Props of `SpacesSection`. */
export interface SpacesSectionProps {
  /** Names the space whose details are open, and perhaps a device in it; with it the host holds the selection. */
  selected?: SpaceSelection | null | undefined;
  /** Called when a space or a device in it is opened, and with `null` when the details are closed; spaces are named by id. */
  onSelectedChange?: ((selection: SpaceSelection | null) => void) | undefined;
}

/** The spaces of the customer inside a portal root: the list, and the details of one. */
export function SpacesSection(props: SpacesSectionProps): ReactNode {
  const { customerKey } = useSession();
  return (
    <PanelBoundary>
      <SpacesOfCustomer key={customerKey} {...props} />
    </PanelBoundary>
  );
}

function SpacesOfCustomer({ selected: controlled, onSelectedChange }: SpacesSectionProps): ReactNode {
  const session = useSession();
  const t = useText(spacesText);
  const { selected, select } = useSelection(controlled, onSelectedChange);
  const { openId, key, reference } = useSelectedSpace(selected);
  const open = useCallback(
    (spaceId: string) => {
      select({ spaceId });
      session.host().onEvent?.({ type: "space.opened", customerKey: session.customerKey, spaceId });
    },
    [select, session],
  );
  return (
    <Panes
      list={<SpacesOverview selectedId={openId ?? undefined} onOpen={open} />}
      openId={openId}
      details={
        selected !== null && (
          <PanelBoundary key={key}>
            <SpaceDetailsBody
              reference={referenceOf(selected)}
              deviceId={selected.deviceId ?? null}
              onDeviceIdChange={(deviceId) => select({ ...reference(), ...(deviceId !== null && { deviceId }) })}
            />
          </PanelBoundary>
        )
      }
      detailsLabel={t("space.details")}
      backLabel={t("space.back")}
      closeLabel={t("space.close")}
      onClose={() => select(null)}
    />
  );
}
