import { PROTOCOL, type Greeting } from "./frame-messages.ts";
import { readJson } from "./read-json.ts";

/** The greeting that a message of a window is; undefined where it is none of ours. The version may be any. */
export function readGreeting(data: unknown): Greeting | undefined {
  const fields = readJson(data);
  if (fields?.["protocol"] !== PROTOCOL || fields["type"] !== "hello") return undefined;
  const version = fields["version"];
  return Number.isSafeInteger(version) ? { protocol: PROTOCOL, type: "hello", version: version as number } : undefined;
}
