/** What opens a portal: our own link's token, or a session of Seam's for one portal of Seam's. */
export type Link = { road: "own"; token: string } | { road: "seam"; token: string; customer_portal_id: string };

/** What was found in the address: a link, something that is none, or nothing. */
export type FoundLink = Link | "malformed" | undefined;
