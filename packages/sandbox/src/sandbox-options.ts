import type { Seed } from "./seeds/seed.ts";

export interface SandboxOptions {
  /**
   * Chooses what is in the workspace: five customers with their troubles, one customer with many devices, customers with nothing, or your own.
   * @default "demo"
   */
  seed?: "demo" | "large" | "empty" | Seed | undefined;
  /**
   * Sets how many devices the seed "large" has.
   * @default 1000
   */
  devices?: number | undefined;
  /**
   * Sets the page of the hosted portal, a whole http(s) address. The links of `/customers/create_portal` go on to it with
   * `customer_portal_id` and `token` in its fragment; without it they say that there is no page.
   */
  portalUrl?: string | undefined;
  /**
   * Gives the time in milliseconds since 1970. With a fake one all is deterministic, since nothing in the sandbox runs by itself.
   * @default Date.now
   */
  now?: (() => number) | undefined;
  /**
   * Carries webhooks to where they go.
   * @default fetch
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}
