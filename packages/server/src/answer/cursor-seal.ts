const CONTEXT = "customer-portal page cursor";

/**
 * Binds page cursors to the list they were given for (customer, route, and what ids name it): Seam's cursor carries its own filters,
 * so that another customer's, or a hand-made one, could step over the injected `customer_key`, and an old one over the proof of a
 * device that is someone else's by now. Keyed by the API key, so every instance agrees.
 */
export function createCursorSeal(apiKey: string) {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  let key: Promise<CryptoKey> | undefined;
  const getKey = () =>
    (key ??= crypto.subtle.importKey("raw", encode(`${CONTEXT}\n${apiKey}`), hmac, false, ["sign", "verify"]));

  return {
    async seal(list: readonly string[], cursor: string): Promise<string> {
      const mac = await crypto.subtle.sign("HMAC", await getKey(), subject(list, cursor));
      return `${toHex(new Uint8Array(mac))}.${cursor}`;
    },
    /** Gives Seam's cursor, or undefined where the seal doesn't fit this list. */
    async open(list: readonly string[], sealed: string): Promise<string | undefined> {
      const [, mac, cursor] = /^([0-9a-f]{64})\.(.+)$/s.exec(sealed) ?? [];
      if (mac === undefined || cursor === undefined) return undefined;
      const fits = await crypto.subtle.verify("HMAC", await getKey(), fromHex(mac), subject(list, cursor));
      return fits ? cursor : undefined;
    },
  };
}

const encode = (text: string) => new TextEncoder().encode(text);
const subject = (list: readonly string[], cursor: string) => encode(JSON.stringify([...list, cursor]));
const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
