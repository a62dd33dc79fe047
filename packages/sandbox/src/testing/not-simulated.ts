/** Parameters of Seam's that no route of the sandbox takes, with the reason; the README shows them. */
export const NOT_SIMULATED_ANYWHERE: Record<string, string> = {
  sync: "Seam marks it as internal: it waits for the device instead of giving a pending attempt.",
};

/** Parameters of Seam's that a route of the sandbox refuses as unknown, by route, each with the reason; the README shows them too. */
export const NOT_SIMULATED: Record<string, Record<string, string>> = {
  "/access_grants/create": {
    location: "Deprecated: name space_ids, device_ids or acs_entrance_ids.",
    location_ids: "Deprecated: the name that space_ids had.",
  },
  "/access_grants/list": { location_id: "Deprecated: the name that space_id had." },
  "/acs/entrances/list": { location_id: "Deprecated: the name that space_id had." },
};
