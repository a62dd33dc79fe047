/** Turns degrees Fahrenheit into Celsius, to a hundredth. */
export function toCelsius(fahrenheit: number): number {
  return Math.round(((fahrenheit - 32) / 1.8) * 100) / 100;
}
