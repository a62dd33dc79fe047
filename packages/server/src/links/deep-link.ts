/** What a portal opens at once. A device is named by Seam's id, since it has no key. */
export type DeepLink =
  | { resource_type: "reservation" | "space"; resource_key: string }
  | { resource_type: "device"; resource_id: string };
