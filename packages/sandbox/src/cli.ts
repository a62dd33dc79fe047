#!/usr/bin/env node
import { parseArgs } from "node:util";
import { createSandbox } from "./create-sandbox.ts";
import { serveSandbox } from "./node.ts";

const SEEDS = ["demo", "empty", "large"] as const;
const USAGE =
  "Usage: customer-portal-sandbox [--port 4102] [--seed demo|empty|large] [--devices 1000] [--portal-url https://…]";
const HELP = `${USAGE}

Seam's API on this machine. Prints one line of JSON when it can be called: url, apiKey, workspaceId, customers.

  --port        where it answers, on 127.0.0.1; 0 takes any free port (SANDBOX_PORT, else 4102)
  --seed        demo: five customers, one per kind of business, with some trouble
                empty: the same customers, with nothing connected
                large: one customer with many devices
  --devices     how many devices the seed "large" has (1000)
  --portal-url  the page that links of /customers/create_portal go on to, with the token in its fragment`;

try {
  if (process.argv.includes("--help")) {
    console.log(HELP);
    process.exit(0);
  }
  const { port, seed, devices, portalUrl } = readFlags();
  const sandbox = createSandbox({ seed, devices, portalUrl });
  const { url, close } = await serveSandbox(sandbox, { port });
  const end = (): void => void close().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  const { apiKey, workspaceId, customers } = sandbox;
  console.log(JSON.stringify({ url, apiKey, workspaceId, customers }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readFlags() {
  const values = parseFlags();
  const seed = SEEDS.find((name) => name === values.seed);
  if (!seed) throw new Error(`There is no seed "${values.seed}". ${USAGE}`);
  const port = wholeNumber("--port (or SANDBOX_PORT)", values.port ?? process.env["SANDBOX_PORT"] ?? "4102", 65_535);
  const devices = wholeNumber("--devices", values.devices ?? "1000", 1_000_000);
  return { port, seed, devices, portalUrl: values["portal-url"] };
}

function parseFlags() {
  try {
    const options = {
      port: { type: "string" },
      seed: { type: "string", default: "demo" },
      devices: { type: "string" },
      "portal-url": { type: "string" },
    } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`, { cause: error });
  }
}

function wholeNumber(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`${flag} must be a whole number from 0 to ${most}, not "${text}". ${USAGE}`);
}
