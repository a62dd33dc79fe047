import { deviceProviders } from "../device-providers/device-providers.ts";

interface Choice {
  accepted_providers?: string[] | undefined;
  excluded_providers?: string[] | undefined;
  provider_category?: string | undefined;
}

/** Which providers a Connect Webview offers: those named, or those of a category, or all stable ones, less the excluded. */
export function chooseProviders({ accepted_providers, excluded_providers = [], provider_category }: Choice): string[] {
  const category = provider_category ?? "stable";
  const offered =
    accepted_providers ??
    Object.keys(deviceProviders).filter((key) =>
      deviceProviders[key]?.categories.some((candidate) => candidate === category),
    );
  return [...new Set(offered)].filter((key) => !excluded_providers.includes(key));
}
