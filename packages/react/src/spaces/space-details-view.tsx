"use client";
import { useId, type ReactNode } from "react";
import type { Space } from "../api/resources.ts";
import { useReconnect } from "../connected-accounts/use-reconnect.tsx";
import { ScopedDevices } from "../devices/scoped-devices.tsx";
import { useText } from "../provider/use-text.ts";
import { DetailsHeader } from "../ui/details-header.tsx";
import { Picture } from "../ui/picture.tsx";
import { SpaceFacts } from "./space-facts.tsx";
import { SpaceTroubles } from "./space-troubles.tsx";
import { spacesText } from "./spaces.text.ts";
import { useSpaceEntry } from "./use-space-entry.ts";
import { useSpaceMeta } from "./use-space-meta.ts";
import { useSpaceName } from "./use-space-name.ts";

/** Props of `SpaceDetailsView`. */
export interface SpaceDetailsViewProps {
  space: Space;
  /** What stands above the rest, such as a failed refresh. */
  banner?: ReactNode;
  onOpenDevice: (deviceId: string) => void;
}

/** One space, whole: what is wrong in it, its devices with their controls, what is known of it. */
export function SpaceDetailsView({ space, banner, onOpenDevice }: SpaceDetailsViewProps): ReactNode {
  const t = useText(spacesText);
  const { entry } = useSpaceEntry(space);
  const name = useSpaceName(space);
  const meta = useSpaceMeta(entry);
  const headingId = useId();
  const { reconnect, dialog } = useReconnect();
  return (
    <article className="cp-details" aria-labelledby={headingId}>
      <DetailsHeader
        id={headingId}
        picture={<Picture src={undefined} icon="door" kind="space" />}
        title={name}
        subtitle={[t("space.kind"), meta].filter(Boolean).join(" · ")}
      />
      {banner}
      <SpaceTroubles entry={entry} onOpenDevice={onOpenDevice} onReconnect={reconnect} />
      <ScopedDevices scope={{ space_id: space.space_id }} emptyLabel={t("space.empty")} onOpen={onOpenDevice} />
      <SpaceFacts space={space} />
      {dialog}
    </article>
  );
}
