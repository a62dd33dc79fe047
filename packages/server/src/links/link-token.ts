import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from "jose";
import type { LinkClaims } from "./link-claims.ts";

/** Marks our tokens, so that a link is told from the host's own Bearer by its look. */
const TYPE = "cp-link";
const INFO = "customer-portal link token";

/** What became of a token: its claims, whether they have expired, or nothing where it is not ours. */
export type OpenedToken = { claims: LinkClaims; isExpired: boolean } | undefined;

/** Signs and opens the tokens of links. Every instance with the same secret agrees. */
export interface LinkTokens {
  sign(claims: LinkClaims): Promise<string>;
  open(token: string): Promise<OpenedToken>;
}

/** Makes what signs and opens tokens, with a key derived from `secret` that is good for nothing else. */
export function createLinkTokens(secret: string, now: () => number): LinkTokens {
  let key: Promise<CryptoKey> | undefined;
  const getKey = () => (key ??= deriveKey(secret));
  return {
    sign: async (claims) =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg: "HS256", typ: TYPE }).sign(await getKey()),
    async open(token) {
      const ours = await getKey();
      const options = { algorithms: ["HS256"], typ: TYPE, requiredClaims: ["sub", "jti", "iat", "exp"] };
      try {
        const { payload } = await jwtVerify(token, ours, { ...options, currentDate: new Date(now()) });
        return { claims: payload as unknown as LinkClaims, isExpired: false };
      } catch (error) {
        // The signature was found good before the time was looked at.
        if (error instanceof errors.JWTExpired)
          return { claims: error.payload as unknown as LinkClaims, isExpired: true };
        if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
        throw error;
      }
    },
  };
}

/** Whether a text looks like a token of ours; that it is one, only its signature says. */
export function isLinkToken(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === TYPE;
  } catch {
    return false;
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);

async function deriveKey(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", bytes(secret), "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: bytes("customer-portal"), info: bytes(INFO) },
    material,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign", "verify"],
  );
}
