/** Whom the page speaks with: everything else is closed to it. */
export interface PageAddresses {
  /** Where the gateway answers. */
  endpoint: string;
  /** The exact origins that may show the page in a frame. */
  parents: readonly string[];
  /** Where links of Seam's are opened, if they are. */
  seam?: string | undefined;
  /** Where pictures of devices, and a logo, come from. */
  images: readonly string[];
}

/** The headers of every file of the page: nothing inline, nobody else asked, no frame but in the allowed parents, and none in it but Seam's sign-in pages. */
export function pageHeaders({ endpoint, parents, seam, images }: PageAddresses): Record<string, string> {
  const connect = ["'self'", new URL(endpoint).origin, ...(seam === undefined ? [] : [new URL(seam).origin])];
  const policy: Record<string, readonly string[]> = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", ...images],
    "connect-src": [...new Set(connect)],
    // Where people sign in to connect an account.
    "frame-src": [new URL(seam ?? "https://connect.getseam.com").origin],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": parents.length > 0 ? parents : ["'none'"],
  };
  return {
    "content-security-policy": Object.entries(policy)
      .map(([name, sources]) => `${name} ${sources.join(" ")}`)
      .join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin-allow-popups",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
}
