/** Parameters that Seam's client sends and the pinned OpenAPI does not have yet, by route; the README shows them. */
export const ALSO_TAKEN: Record<string, Record<string, string>> = {
  "/access_grants/list": { search: "Finds grants by their name, key and id." },
  "/access_methods/list": {
    limit: "Seam's client pages through methods.",
    page_cursor: "Seam's client pages through methods.",
  },
  "/acs/entrances/list": { access_method_id: "Gives the entrances that a method opens." },
};
