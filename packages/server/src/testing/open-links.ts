import { vi } from "vitest";
import type { CustomerPortalOptions } from "../links/customer-portal-options.ts";
import type { LinksOptions } from "../links/links-options.ts";
import type { GatewayOptions } from "../gateway-options.ts";
import type { Authorize } from "../request/authorization.ts";
import { HOTEL, openPortal } from "./open-portal.ts";

/** Where the portal page of the tests is. */
export const PAGE = "https://doors.example";
export const START = Date.parse("2026-11-20T09:00:00.250Z");

export interface LinkAnswer {
  status: number;
  headers: Headers;
  body: { error?: { type: string } } & Record<string, unknown>;
}

/** A gateway that makes links, with a clock that the test moves; its host lets nobody in. */
export function openLinks(links: Partial<LinksOptions> = {}, options: Partial<GatewayOptions> = {}) {
  const clock = { now: START };
  const authorize = vi.fn<Authorize>(options.authorize ?? (() => false));
  const portal = openPortal({ now: () => clock.now, links: { portalUrl: PAGE, ...links }, ...options, authorize });
  const link = async (said: Partial<CustomerPortalOptions> = {}) =>
    (await portal.gateway.createCustomerPortal({ customer_key: HOTEL, ...said })).url;
  const ask = async (
    url: string,
    route: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<LinkAnswer> => {
    const bearer = { authorization: `Bearer ${new URL(url).hash.slice(1)}`, origin: PAGE, ...headers };
    const response = await portal.send(`/api/customer-portal${route}`, { body: JSON.stringify(body), headers: bearer });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as LinkAnswer["body"],
    };
  };
  const call = (url: string, route: string, body?: unknown, customerKey = HOTEL) =>
    ask(url, `${route}?customer_key=${encodeURIComponent(customerKey)}`, body);
  return { ...portal, clock, authorize, link, ask, call };
}

/** The status and the type of a refusal. */
export const typeOf = ({ status, body }: LinkAnswer) => [status, body.error?.type];
