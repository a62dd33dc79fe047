import { ConfigError, readConfig, type PageConfig } from "./page-config.ts";
import { Trouble } from "./trouble.ts";

/** Gets `config.json` from beside the page. Throws a `ConfigError` where it is missing or can't be used, and a `Trouble` without a network. */
export async function loadConfig(): Promise<PageConfig> {
  const response = await fetch(new URL("config.json", document.baseURI), {
    cache: "no-cache",
    credentials: "omit",
  }).catch(() => {
    throw new Trouble("unreachable");
  });
  if (!response.ok) throw new ConfigError(`config.json was answered with ${response.status}.`);
  const value: unknown = await response.json().catch(() => undefined);
  return readConfig(value);
}
