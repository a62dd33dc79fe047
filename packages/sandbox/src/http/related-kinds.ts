/** Which kinds of resources a `get_related` route gives: those that are asked for, without those that are not wanted. */
export function relatedKinds<Kind extends string>(
  all: readonly Kind[],
  { include, exclude }: { include?: Kind[] | undefined; exclude?: Kind[] | undefined },
): Kind[] {
  return all.filter((kind) => (include?.includes(kind) ?? true) && !exclude?.includes(kind));
}
