import { logos } from "./logos.ts";

/** Where a provider's sign is found, if we have drawn one. */
export function logoUrl(provider: string | undefined, origin: string): string | undefined {
  if (provider === undefined || !Object.hasOwn(logos, provider)) return undefined;
  return `${origin}/_sandbox/pictures/logos/${provider}.svg`;
}
