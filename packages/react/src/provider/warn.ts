import { isDevelopment } from "./is-development.ts";

const told = new Set<string>();

/** Tells a developer once of each different thing; in production nothing is said. */
export function warn(message: string): void {
  if (!isDevelopment() || told.has(message)) return;
  told.add(message);
  console.warn(`[customer-portal] ${message}`);
}
