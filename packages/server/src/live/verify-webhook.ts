/** How far a delivery's time may be from ours, in seconds: an older one may be a copy that somebody kept. */
const TOLERANCE_S = 5 * 60;
const MOST_SIGNATURES = 10;

/**
 * Makes what tells whether a delivery comes from Seam: an HMAC over its id, its time and its body, as Svix signs it. Several secrets, and
 * several signatures on one delivery, are taken while a secret is being changed. Throws a TypeError where a secret is none.
 */
export function createWebhookVerifier(secrets: readonly string[]) {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const bytes = secrets.map(readSecret);
  let keys: Promise<CryptoKey[]> | undefined;
  const importKeys = () =>
    Promise.all(bytes.map((raw) => crypto.subtle.importKey("raw", raw, hmac, false, ["verify"])));

  return async function isGenuine({ headers }: Request, body: Uint8Array): Promise<boolean> {
    const [id, timestamp, given] = ["id", "timestamp", "signature"].map(
      (name) => headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? "",
    ) as [string, string, string];
    if (id === "" || !/^\d{1,12}$/.test(timestamp)) return false;
    if (Math.abs(Date.now() / 1_000 - Number(timestamp)) > TOLERANCE_S) return false;
    const start = new TextEncoder().encode(`${id}.${timestamp}.`);
    const signed = new Uint8Array(start.length + body.length);
    signed.set(start);
    signed.set(body, start.length);
    const signatures = given
      .split(" ", MOST_SIGNATURES)
      .flatMap((each) => (each.startsWith("v1,") ? (fromBase64(each.slice(3)) ?? []) : []));
    // `verify` compares in constant time.
    const answers = (await (keys ??= importKeys())).flatMap((key) =>
      signatures.map((signature) => crypto.subtle.verify(hmac, key, signature, signed)),
    );
    return (await Promise.all(answers)).includes(true);
  };
}

function readSecret(secret: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof secret === "string" ? fromBase64(secret.trim().replace(/^whsec_/, "")) : undefined;
  if (!bytes || bytes.length < 16)
    throw new TypeError(
      "createGateway: `live.webhookSecret` is not a webhook's secret, so no delivery could be trusted. Pass the `secret` that Seam gave for the webhook; it begins with `whsec_`.",
    );
  return bytes;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
