import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { wordsOf } from "./words-of.ts";

/** A place that was pushed, by the name that it has now. */
export interface Place {
  resource: CustomerResource;
  name: string;
}

interface Thing {
  name: string;
  space_ids: ReadonlySet<string>;
}

/** Gives each place the things that are in it, and those that are nowhere and bear its name. */
export function shareOut<Item extends Thing>(places: readonly Place[], things: readonly Item[]): Map<Place, Item[]> {
  const shares = new Map<Place, Item[]>(places.map((place) => [place, []]));
  const bySpace = new Map(places.map((place) => [place.resource.space_id, place]));
  // Of several names that fit, the longest tells most.
  const named = places
    .map((place) => ({ place, words: wordsOf(place.name) }))
    .filter(({ words }) => words.trim() !== "")
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const thing of things) {
    for (const space_id of thing.space_ids) {
      const place = bySpace.get(space_id);
      if (place) shares.get(place)?.push(thing);
    }
    if (thing.space_ids.size > 0) continue;
    const words = wordsOf(thing.name);
    const best = named.find((candidate) => words.includes(candidate.words));
    // Two places of one name: nobody can tell which is meant.
    const isClear = named.filter((candidate) => candidate.words === best?.words).length === 1;
    if (best && isClear) shares.get(best.place)?.push(thing);
  }
  return shares;
}
