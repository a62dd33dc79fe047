import type { FoundLink } from "./link.ts";

/** Reads what stands behind the `#` of an address. The portal's own places there, such as `#portal/devices`, are no link. */
export function readLink(hash: string): FoundLink {
  const text = hash.replace(/^#/, "");
  if (text === "" || text.startsWith("portal/")) return undefined;
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return { road: "own", token: text };
  const fields = new URLSearchParams(text);
  const [token, customer_portal_id] = [fields.get("token"), fields.get("customer_portal_id")];
  if (token?.startsWith("seam_cst") && customer_portal_id) return { road: "seam", token, customer_portal_id };
  return "malformed";
}
