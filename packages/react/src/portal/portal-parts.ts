import type { PortalSection } from "../provider/features.ts";
import { PortalPart } from "./portal-part.ts";
import type { SectionProps } from "./section-props.ts";
import type { WholePortalProps } from "./whole-portal.tsx";

/** The whole portal, but for what only one section needs. */
export const wholePart = new PortalPart<WholePortalProps>(() =>
  import("./whole-portal.tsx").then(({ WholePortal }) => WholePortal),
);

/** The sections of the whole portal, each with the code that only it needs. */
export const sectionParts: Record<PortalSection, PortalPart<SectionProps>> = {
  devices: new PortalPart(() => import("./devices-part.tsx").then(({ DevicesPart }) => DevicesPart)),
  spaces: new PortalPart(() => import("./spaces-part.tsx").then(({ SpacesPart }) => SpacesPart)),
  connected_accounts: new PortalPart(() =>
    import("./connected-accounts-part.tsx").then(({ ConnectedAccountsPart }) => ConnectedAccountsPart),
  ),
};
