/** Finds the first place in a list in order of creation that comes after `sequence`. */
export function placeAfter(list: readonly { sequence: number }[], sequence: number): number {
  // Nearly everything is added at the end.
  if ((list.at(-1)?.sequence ?? 0) <= sequence) return list.length;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.sequence ?? 0) <= sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}
