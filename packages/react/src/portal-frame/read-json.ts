import { MAX_MESSAGE_LENGTH } from "./frame-messages.ts";

/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The object that a message is the JSON of; undefined where it is anything else, or longer than a message may be. */
export function readJson(data: unknown): Fields | undefined {
  if (typeof data !== "string" || data.length > MAX_MESSAGE_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
