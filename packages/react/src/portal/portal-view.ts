/**
 * Where somebody is in the whole portal: a section, and what is open in it. A space may be named by Seam's id or by
 * the host's own key.
 */
export type PortalView =
  | { section: "devices"; deviceId?: string | undefined }
  | {
      section: "spaces";
      spaceId?: string | undefined;
      spaceKey?: string | undefined;
      deviceId?: string | undefined;
    }
  | { section: "connected_accounts"; connectedAccountId?: string | undefined; deviceId?: string | undefined };
