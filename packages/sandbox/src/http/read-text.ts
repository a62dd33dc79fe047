import { PAYLOAD_TOO_LARGE } from "../undocumented.ts";
import { ApiError } from "./api-error.ts";

/** Reads a request's body up to `limit` bytes; more than that is left unread and gives the 413. */
export async function readText(request: Request, limit: number): Promise<string | ApiError> {
  if (Number(request.headers.get("content-length")) > limit) return tooLarge(limit);
  const reader = request.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return tooLarge(limit);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge(limit: number): ApiError {
  const message = `The request body is larger than ${limit} bytes. Send what it holds in several requests.`;
  return new ApiError({ ...PAYLOAD_TOO_LARGE, message });
}
