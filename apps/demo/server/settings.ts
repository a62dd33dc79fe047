import type { Property } from "./people.ts";

/** What the environment decides about a run of the demo. */
export interface Settings {
  demoPort: number;
  sandboxPort: number;
  /** Where the page of portal links answers. */
  portalPort: number;
  cookieSecret?: string;
  /** Set when the demo talks to Seam instead of the sandbox. */
  seam?: { apiKey: string; endpoint: string; properties: Property[] };
}

/** A value in the environment that the demo can't start with. Its message is meant for whoever started it. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads ports, cookie secret and the road to Seam from the environment; throws `SettingsError` on a bad value. */
export function readSettings(env: Environment): Settings {
  const seam = readSeam(env);
  const cookieSecret = env["DEMO_COOKIE_SECRET"];
  if (cookieSecret && cookieSecret.length < 16)
    throw new SettingsError("DEMO_COOKIE_SECRET is shorter than 16 characters. Set a longer one, or leave it out.");
  return {
    demoPort: readPort(env, "DEMO_PORT", 4100),
    sandboxPort: readPort(env, "SANDBOX_PORT", 4102),
    portalPort: readPort(env, "PORTAL_PORT", 4101),
    ...(cookieSecret && { cookieSecret }),
    ...(seam && { seam }),
  };
}

function readPort(env: Environment, name: string, fallback: number): number {
  const value = env[name];
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingsError(`${name} is "${value}", which is no port. Set a number from 0 to 65535, or leave it out.`);
  return port;
}

function readSeam(env: Environment): Settings["seam"] {
  const apiKey = env["SEAM_API_KEY"];
  const customers = env["DEMO_CUSTOMERS"];
  const endpoint = env["SEAM_ENDPOINT"] || "https://connect.getseam.com";
  if (!apiKey && customers)
    throw new SettingsError("DEMO_CUSTOMERS is set but SEAM_API_KEY is not. Set both to use Seam, or neither.");
  if (!apiKey) return undefined;
  if (!customers)
    throw new SettingsError(
      "SEAM_API_KEY is set but DEMO_CUSTOMERS is not. Name your customers: DEMO_CUSTOMERS=key:Name,key2:Name2",
    );
  if (!/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ""))
    throw new SettingsError(
      `SEAM_ENDPOINT is "${endpoint}", which is no http address. Leave it out to use Seam's own.`,
    );
  return { apiKey, endpoint: endpoint.replace(/\/+$/, ""), properties: readCustomers(customers) };
}

function readCustomers(value: string): Property[] {
  const properties = value.split(",").map((entry): Property => {
    const colon = entry.indexOf(":");
    const customer_key = entry.slice(0, Math.max(colon, 0)).trim();
    const name = entry.slice(colon + 1).trim();
    if (!customer_key || !name)
      throw new SettingsError(
        `DEMO_CUSTOMERS has "${entry.trim()}". Write each customer as key:Name, with commas between.`,
      );
    return { customer_key, name };
  });
  const keys = properties.map((property) => property.customer_key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice) throw new SettingsError(`DEMO_CUSTOMERS names "${twice}" twice. Name each customer once.`);
  return properties;
}
