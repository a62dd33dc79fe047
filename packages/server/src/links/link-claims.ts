import type { CustomerPortalOptions } from "./customer-portal-options.ts";

/** What a link's token says, signed. Times are seconds since 1970; `iat` has milliseconds, so that revocation is exact. */
export interface LinkClaims extends Omit<CustomerPortalOptions, "customer_key" | "expires_in" | "expires_at"> {
  /** The customer. */
  sub: string;
  /** The link's own id. */
  jti: string;
  iat: number;
  exp: number;
}
