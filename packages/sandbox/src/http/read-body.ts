import { ApiError } from "./api-error.ts";
import { invalidInput } from "./invalid-input.ts";

/** Reads a request's JSON object; no body at all is an empty one. */
export function readBody(body: string, contentType: string | null): Record<string, unknown> {
  if (body === "") return {};
  if (!/^application\/json *(;|$)/i.test(contentType ?? "")) {
    const message = `Content-Type must be application/json${contentType ? `, got ${contentType}` : ""}`;
    throw new ApiError({ status: 400, type: "invalid_content_type", message });
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw invalidInput("Malformed JSON in the request body");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidInput("The request body must be a JSON object");
  }
  return value as Record<string, unknown>;
}
