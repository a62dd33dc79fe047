const CONTEXT = "customer-portal page cursor";

/**
 * Binds page cursors to the customer and route they were given for: Seam's cursor carries its own filters, so that another
 * customer's, or a hand-made one, could step over the injected `customer_key`. Keyed by the API key, so every instance agrees.
 */
export function createCursorSeal(apiKey: string) {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  let key: Promise<CryptoKey> | undefined;
  const getKey = () =>
    (key ??= crypto.subtle.importKey("raw", encode(`${CONTEXT}\n${apiKey}`), hmac, false, ["sign", "verify"]));

  return {
    async seal(customerKey: string, route: string, cursor: string): Promise<string> {
      const mac = await crypto.subtle.sign("HMAC", await getKey(), subject(customerKey, route, cursor));
      return `${toHex(new Uint8Array(mac))}.${cursor}`;
    },
    /** Gives Seam's cursor, or undefined where the seal doesn't fit this customer and route. */
    async open(customerKey: string, route: string, sealed: string): Promise<string | undefined> {
      const [, mac, cursor] = /^([0-9a-f]{64})\.(.+)$/s.exec(sealed) ?? [];
      if (mac === undefined || cursor === undefined) return undefined;
      const fits = await crypto.subtle.verify(
        "HMAC",
        await getKey(),
        fromHex(mac),
        subject(customerKey, route, cursor),
      );
      return fits ? cursor : undefined;
    },
  };
}

const encode = (text: string) => new TextEncoder().encode(text);
const subject = (customerKey: string, route: string, cursor: string) =>
  encode(JSON.stringify([customerKey, route, cursor]));
const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
