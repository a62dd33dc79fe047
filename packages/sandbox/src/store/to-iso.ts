/** Writes milliseconds since 1970 as Seam writes times. */
export function toIso(ms: number): string {
  return new Date(ms).toISOString();
}
