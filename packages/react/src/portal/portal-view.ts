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

/** A view's section, with nothing open in it. */
export const bareView = ({ section }: PortalView): PortalView => ({ section });

/** Whether a view names anything by an id of Seam's, which belongs to one customer; a host's key may be any customer's. */
export function namesById(view: PortalView): boolean {
  if (view.deviceId !== undefined) return true;
  if (view.section === "spaces") return view.spaceId !== undefined;
  return view.section === "connected_accounts" && view.connectedAccountId !== undefined;
}
