import { invalidInput } from "../http/invalid-input.ts";
import { toCelsius } from "./to-celsius.ts";
import { toFahrenheit } from "./to-fahrenheit.ts";

/** How far two units of one temperature may be apart, since each is rounded. */
const UNIT_TOLERANCE = 0.06;

/** Reads a temperature that is given in either unit, or throws the 400 for one that is given twice and differs. */
export function readTemperature(
  given: Record<string, unknown>,
  name: string,
): { celsius: number; fahrenheit: number } | undefined {
  const celsius = numberOf(given[`${name}_celsius`]);
  const fahrenheit = numberOf(given[`${name}_fahrenheit`]);
  if (celsius === undefined) {
    return fahrenheit === undefined ? undefined : { celsius: toCelsius(fahrenheit), fahrenheit };
  }
  if (fahrenheit !== undefined && Math.abs(toCelsius(fahrenheit) - celsius) > UNIT_TOLERANCE) {
    throw invalidInput(`${name}_celsius and ${name}_fahrenheit are different temperatures`, `${name}_fahrenheit`);
  }
  return { celsius, fahrenheit: fahrenheit ?? toFahrenheit(celsius) };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
