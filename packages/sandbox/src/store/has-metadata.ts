/** Whether all pairs of a `custom_metadata_has` filter are there; a query can only send strings, so `true` equals "true". */
export function hasMetadata(
  metadata: Record<string, string | boolean>,
  wanted: Record<string, string | boolean> | undefined,
): boolean {
  return Object.entries(wanted ?? {}).every(
    ([key, value]) => Object.hasOwn(metadata, key) && String(metadata[key]) === String(value),
  );
}
