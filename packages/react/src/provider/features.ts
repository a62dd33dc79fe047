/** Leaves a part of the portal out. */
export interface FeatureSwitch {
  exclude?: boolean | undefined;
}

/** What the portal offers, in Seam's own names. It narrows what the server allows, never widens it. */
export interface PortalFeatures {
  /** Connected accounts. */
  connect?: FeatureSwitch | undefined;
  /** Devices and spaces, day by day. */
  manage?: FeatureSwitch | undefined;
}

/** One part of the whole portal. */
export type PortalSection = "devices" | "spaces" | "connected_accounts";

/** All parts, in the order of the navigation. */
export const PORTAL_SECTIONS: readonly PortalSection[] = ["devices", "spaces", "connected_accounts"];

/** What each part stands on: the feature that may leave it out, and the route without which there is nothing to see. */
export const SECTION_NEEDS: Record<PortalSection, { feature: keyof PortalFeatures; route: string }> = {
  devices: { feature: "manage", route: "/devices/list" },
  spaces: { feature: "manage", route: "/spaces/list" },
  connected_accounts: { feature: "connect", route: "/connected_accounts/list" },
};

/** Whether the host leaves a part in. */
export function isOffered(features: PortalFeatures, section: PortalSection): boolean {
  return features[SECTION_NEEDS[section].feature]?.exclude !== true;
}
