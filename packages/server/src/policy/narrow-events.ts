import type { Features } from "../request/features.ts";
import { invalidInput } from "../request/invalid-input.ts";
import { showsEvent } from "./shows-event.ts";

type Params = Readonly<Record<string, unknown>>;

/** Asks for the kinds of events that the portal shows where none are named. Throws where one is named that it does not show. */
export function narrowEvents(params: Params, features: Features): Params {
  const shown = features.manage?.events?.allowed_events ?? [];
  if (shown.length === 0) return params;
  const { event_type, event_types, ...rest } = params;
  const one = event_type === undefined ? {} : { event_type };
  // No kinds at all are all kinds to Seam.
  const many = (event_types as readonly unknown[] | undefined)?.length ? { event_types } : {};
  const faults = Object.entries({ ...one, ...many }).filter(
    ([, named]) => ![named].flat().every((type) => showsEvent(features, type)),
  );
  if (faults.length > 0) throw invalidInput(Object.fromEntries(faults.map(([name]) => [name, NOT_SHOWN])));
  const isNamed = "event_type" in one || "event_types" in many;
  return isNamed ? { ...rest, ...one, ...many } : { ...rest, event_types: shown };
}

const NOT_SHOWN = "This portal does not show events of this kind.";
