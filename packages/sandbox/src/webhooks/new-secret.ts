const BYTES = 24;

/** Makes a secret as Svix gives it out: the key in base64 behind its prefix. */
export function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(BYTES))))}`;
}
