import { ApiError } from "../http/api-error.ts";

/** The refusal of a second session for one user. */
export function sessionTaken(user_identifier_key: string | undefined): ApiError {
  return new ApiError({
    status: 400,
    type: "client_session_token_already_exists",
    message: `A client session for user_identifier_key "${user_identifier_key}" already exists.`,
  });
}
