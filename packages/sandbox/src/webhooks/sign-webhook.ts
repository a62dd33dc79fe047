/** Makes the headers of a delivery as Svix signs it: an HMAC over the message's id, its time in seconds, and its body. */
export async function signWebhook(
  secret: string,
  message: { id: string; now: number; body: string },
): Promise<Record<string, string>> {
  const { id, body } = message;
  const timestamp = String(Math.floor(message.now / 1000));
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, "")), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signed = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  const signature = btoa(String.fromCharCode(...new Uint8Array(signed)));
  return { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
}
