import { invalidInput } from "../http/invalid-input.ts";
import type { Climate, HvacMode, SetPoints } from "./climate.ts";
import { readTemperature } from "./read-temperature.ts";

type Kind = "heating" | "cooling";

const NEEDED: Record<HvacMode, Kind[]> = {
  off: [],
  eco: [],
  heat: ["heating"],
  cool: ["cooling"],
  heat_cool: ["heating", "cooling"],
};
/** Limits are rounded in both units. */
const TOLERANCE = 0.01;

/** Reads the set points that a mode needs and all others that are given, in both units, or throws a 400 that says which limit they break. */
export function readSetPoints(climate: Climate, mode: HvacMode | undefined, given: Record<string, unknown>): SetPoints {
  const heating = readOne(climate, "heating", given);
  const cooling = readOne(climate, "cooling", given);
  const found = { heating, cooling };
  for (const kind of mode === undefined ? [] : NEEDED[mode]) {
    const name = `${kind}_set_point_celsius`;
    if (!found[kind]) throw invalidInput(`Must set ${name} or ${kind}_set_point_fahrenheit`, name);
  }
  const delta = climate.min_heating_cooling_delta_celsius ?? 0;
  if (mode === "heat_cool" && heating && cooling && cooling.celsius - heating.celsius < delta - TOLERANCE) {
    const message = `The cooling set point must be at least ${delta} °C above the heating set point`;
    throw invalidInput(message, "cooling_set_point_celsius");
  }
  return {
    ...(heating && {
      heating_set_point_celsius: heating.celsius,
      heating_set_point_fahrenheit: heating.fahrenheit,
    }),
    ...(cooling && {
      cooling_set_point_celsius: cooling.celsius,
      cooling_set_point_fahrenheit: cooling.fahrenheit,
    }),
  };
}

function readOne(climate: Climate, kind: Kind, given: Record<string, unknown>) {
  const found = readTemperature(given, `${kind}_set_point`);
  const least = climate[`min_${kind}_set_point_celsius`] ?? -Infinity;
  const most = climate[`max_${kind}_set_point_celsius`] ?? Infinity;
  if (found && (found.celsius < least - TOLERANCE || found.celsius > most + TOLERANCE)) {
    const message = `The ${kind} set point must be from ${least} °C to ${most} °C`;
    throw invalidInput(message, `${kind}_set_point_celsius`);
  }
  return found;
}
