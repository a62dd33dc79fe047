/** Turns degrees Celsius into Fahrenheit, to a hundredth. */
export function toFahrenheit(celsius: number): number {
  return Math.round((celsius * 1.8 + 32) * 100) / 100;
}
