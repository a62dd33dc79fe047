import { createMemoryRevocations } from "./memory-revocations.ts";
import { createLinkTokens } from "./link-token.ts";
import { createLinkVerifier } from "./link-verifier.ts";
import type { LinksOptions } from "./links-options.ts";

/** Checks what the host says about links and fills in the rest, or throws a TypeError that says what to change. */
export function resolveLinks(links: LinksOptions, apiKey: string, now: () => number) {
  const { secret = apiKey, revocations = createMemoryRevocations(now), offer } = links;
  if (links.secret !== undefined && (typeof secret !== "string" || secret.length < 32))
    fail(
      "`links.secret` has fewer than 32 characters, so it could be guessed. Pass a longer random one, or leave it out.",
    );
  if (offer !== undefined && typeof offer !== "function")
    fail(
      "`links.offer` is not a function. Pass one that says what a link may do, such as `() => ({ expires_in: 600 })`.",
    );
  for (const method of ["revokeLink", "revokeCustomer", "isRevoked"] as const)
    if (typeof revocations[method] !== "function")
      fail(`\`links.revocations\` has no \`${method}\`, so links could not be revoked.`);
  const page = resolvePage(links.portalUrl);
  const tokens = createLinkTokens(secret, now);
  const { origin } = page;
  return { page, origin, tokens, revocations, offer, ...createLinkVerifier({ origin, tokens, revocations }) };
}

function resolvePage(portalUrl: unknown): URL {
  const url = typeof portalUrl === "string" && URL.canParse(portalUrl) ? new URL(portalUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    return fail(
      "`links.portalUrl` is not a plain http(s) address, so no link would open. Pass one like `https://portal.example.com`.",
    );
  // A folder, so that the token follows a slash.
  if (!/(\/|\.html?)$/.test(url.pathname)) url.pathname += "/";
  return url;
}

function fail(sentence: string): never {
  throw new TypeError(`createGateway: ${sentence}`);
}
