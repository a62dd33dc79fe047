import type { AskForHost } from "./ask-for-host.ts";
import { claimsOfOptions, LONGEST_LIFETIME } from "./claims-of-options.ts";
import type { CustomerPortalLink } from "./customer-portal-link.ts";
import type { CustomerPortalOptions } from "./customer-portal-options.ts";
import type { LinkTokens } from "./link-token.ts";
import type { RevocationStore } from "./revocation-store.ts";

/** Which links to revoke: one by its address or its id, or all of a customer that were made before a moment, by default now. */
export type Revocation =
  | { url: string }
  | { link_id: string }
  | { customer_key: string; before?: string | Date | undefined };

/** Makes and revokes links to the host's own portal page. */
export interface PortalLinks {
  /** Makes a link to a customer's portal. Throws a TypeError where an option can't work. */
  createCustomerPortal(options: CustomerPortalOptions): Promise<CustomerPortalLink>;
  /** Revokes a link or a customer's links; they are refused from the next request on. */
  revokeCustomerPortal(revocation: Revocation): Promise<void>;
}

interface PortalLinksOptions {
  readonly page: URL;
  readonly tokens: LinkTokens;
  readonly revocations: RevocationStore;
  readonly ask: AskForHost;
  readonly now: () => number;
}

/** What a header, an address and a message to a frame all carry. */
const LONGEST_TOKEN = 6_000;

/** Makes what makes and revokes links. */
export function createPortalLinks({ page, tokens, revocations, ask, now }: PortalLinksOptions): PortalLinks {
  let workspace: Promise<string> | undefined;
  const workspaceId = () => {
    workspace ??= ask("/workspaces/get", {}, "workspace").then(({ workspace_id }) => workspace_id as string);
    // A failure is not kept: the next link asks again.
    workspace.catch(() => (workspace = undefined));
    return workspace;
  };

  return {
    async createCustomerPortal(options) {
      const claims = claimsOfOptions(options, now());
      const token = await tokens.sign(claims);
      if (token.length > LONGEST_TOKEN)
        throw new TypeError(
          "createCustomerPortal: the options are too long for one address. Name fewer ids, or spaces in place of their devices.",
        );
      const url = new URL(page);
      url.hash = token;
      return {
        url: url.href,
        customer_key: claims.sub,
        expires_at: new Date(claims.exp * 1000).toISOString(),
        workspace_id: await workspaceId(),
        created_at: new Date(claims.iat * 1000).toISOString(),
      };
    },
    async revokeCustomerPortal(revocation) {
      if (typeof revocation !== "object" || revocation === null) failRevocation();
      if ("url" in revocation) {
        const token = URL.canParse(revocation.url) ? new URL(revocation.url).hash.slice(1) : "";
        const opened = await tokens.open(token);
        if (!opened)
          throw new TypeError(
            "revokeCustomerPortal: `url` is no link that was made here, so there is nothing to revoke. Pass the `url` that createCustomerPortal gave.",
          );
        return revocations.revokeLink(opened.claims.jti, new Date(opened.claims.exp * 1000));
      }
      if ("link_id" in revocation) {
        if (typeof revocation.link_id !== "string" || revocation.link_id === "") failRevocation();
        return revocations.revokeLink(revocation.link_id, new Date(now() + LONGEST_LIFETIME * 1000));
      }
      const { customer_key, before = new Date(now()) } = revocation;
      const moment = new Date(before);
      if (typeof customer_key !== "string" || customer_key === "" || Number.isNaN(moment.getTime())) failRevocation();
      const until = new Date(moment.getTime() + LONGEST_LIFETIME * 1000);
      return revocations.revokeCustomer(customer_key, moment, until);
    },
  };
}

function failRevocation(): never {
  throw new TypeError(
    "revokeCustomerPortal: it does not say which links. Pass `{ url }`, `{ link_id }`, or `{ customer_key, before? }` with a Date or an ISO 8601 text.",
  );
}
