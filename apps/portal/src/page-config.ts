/** What the page's own `config.json` says. */
export interface PageConfig {
  /** Where the gateway answers, a whole address. */
  endpoint: string;
  /** The exact origins that may show this page in a frame. */
  parents: readonly string[];
  /** Where links of Seam's are opened; without it they are not. */
  seam: string | undefined;
}

/** A `config.json` that can't be used; its message is for whoever set the page up. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads what `config.json` holds, or throws a `ConfigError` that says what to change. */
export function readConfig(value: unknown): PageConfig {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ConfigError("config.json is not a JSON object.");
  const { endpoint, parents = [], seam } = value as Record<string, unknown>;
  if (!isWebAddress(endpoint))
    throw new ConfigError('config.json: "endpoint" is not a whole http(s) address of the gateway.');
  if (!Array.isArray(parents) || !parents.every(isOrigin))
    throw new ConfigError('config.json: "parents" is not a list of origins such as "https://app.example.com".');
  if (seam !== undefined && !isWebAddress(seam))
    throw new ConfigError('config.json: "seam" is not a whole http(s) address.');
  return { endpoint: endpoint.replace(/\/+$/, ""), parents: parents as string[], seam: seam?.replace(/\/+$/, "") };
}

function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

const isOrigin = (value: unknown) => isWebAddress(value) && new URL(value).origin === value;
