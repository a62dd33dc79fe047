import { Refusal } from "../refusal.ts";
import { readGrant } from "../request/grant.ts";
import type { Person } from "../request/door.ts";
import { bearerOf } from "./bearer.ts";
import type { LinkClaims } from "./link-claims.ts";
import { LINK_SHAPE } from "./link-shape.ts";
import { isLinkToken, type LinkTokens } from "./link-token.ts";
import type { RevocationStore } from "./revocation-store.ts";

/** A link that was found good: whose it is, what it allows, and all that it says. */
export interface VerifiedLink extends Person {
  readonly claims: LinkClaims;
}

/** Takes portal links as the credential of a request. */
export interface LinkVerifier {
  /** Whether a request comes with a link, or from the page of links: then nothing else may let it in. */
  readonly isLink: (request: Request) => boolean;
  /** Whether a request comes from the page of links. */
  readonly isFromPage: (request: Request) => boolean;
  /** Gives the link of a request, or throws the refusal. */
  readonly verify: (request: Request) => Promise<VerifiedLink>;
}

interface LinkVerifierOptions {
  /** The portal page's. */
  readonly origin: string;
  readonly tokens: LinkTokens;
  readonly revocations: RevocationStore;
}

const KNOWN = new Set(["sub", "jti", "iat", "exp", ...Object.keys(LINK_SHAPE)]);

/** Makes what takes links. The host's `authorize` has no part in it: who made the link has said what it allows. */
export function createLinkVerifier({ origin, tokens, revocations }: LinkVerifierOptions): LinkVerifier {
  const isFromPage = (request: Request) =>
    request.headers.get("origin") === origin || isReadFrom(new URL(origin).host, request);

  async function isRevoked({ jti, sub, iat }: LinkClaims): Promise<boolean> {
    try {
      return await revocations.isRevoked({ linkId: jti, customerKey: sub, createdAt: new Date(iat * 1000) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : typeof error;
      throw new Refusal("internal_server_error", {
        forHost: `Whether a link was revoked could not be found out, so it was not taken. ${reason}`,
      });
    }
  }

  return {
    isLink: (request) => isLinkToken(bearerOf(request) ?? ""),
    isFromPage,
    async verify(request) {
      if (!isFromPage(request)) throw new Refusal("origin_not_allowed", { forHost: elsewhere(request, origin) });
      const opened = await tokens.open(bearerOf(request) ?? "");
      // A limit that this version does not know must not be taken for none.
      if (!opened || Object.keys(opened.claims).some((name) => !KNOWN.has(name))) throw new Refusal("link_malformed");
      const { claims, isExpired } = opened;
      if (isExpired) throw new Refusal("link_expired");
      if (await isRevoked(claims)) throw new Refusal("link_revoked");
      const { actor, permissions, features, read_only, device_ids, space_ids } = claims;
      const grant = readGrant({
        // The host's audit can tell which link it was, and revoke it by that.
        actor: actor ?? `link:${claims.jti}`,
        permissions,
        features,
        readOnly: read_only,
        deviceIds: device_ids,
        spaceIds: space_ids,
      });
      if (typeof grant === "string") throw new Refusal("link_malformed");
      return { customerKey: claims.sub, grant, endsAt: claims.exp * 1000, claims };
    },
  };
}

/** Browsers send no Origin with a GET to the page's own, for a page that stands beside the gateway. */
const isReadFrom = (host: string, { method, headers, url }: Request) =>
  method === "GET" &&
  !headers.has("origin") &&
  headers.get("sec-fetch-site") === "same-origin" &&
  (headers.get("host") ?? new URL(url).host) === host;

const elsewhere = (request: Request, origin: string) =>
  `A portal link came from ${request.headers.get("origin") ?? "a page without an origin"} and not from the portal page at ${origin}, so it was not taken. Set \`links.portalUrl\` to where the page is served.`;
