/** Makes a token that nobody can guess, in the form of Seam's. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `seam_cst1${hex.slice(0, 8)}_${hex.slice(8)}`;
}
