import { ApiError } from "./api-error.ts";

/** A 400 for input that is well-formed but can't be meant; `field` puts the reason under that parameter. */
export function invalidInput(message: string, field?: string): ApiError {
  const validation_errors = field ? { _errors: [], [field]: { _errors: [message] } } : { _errors: [message] };
  return new ApiError({ status: 400, type: "invalid_input", message, validation_errors });
}
