import { Refusal } from "../refusal.ts";
import { invalidInput } from "./invalid-input.ts";

/** Refuses a body that says itself that it is too long, before anything of it is read. */
export function refuseDeclaredLength(request: Request, maxBytes: number): void {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw new Refusal("payload_too_large");
}

/** Reads the body as one JSON object of at most `maxBytes`. No body at all means no parameters. */
export async function readBody(request: Request, maxBytes: number): Promise<Record<string, unknown>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal("invalid_content_type");
  const text = decode(await readBytes(request, maxBytes));
  if (text.trim() === "") return {};
  const body = parse(text);
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw invalidInput({}, ["The body must be one JSON object."]);
  return body as Record<string, unknown>;
}

/** Reads the body as it came, of at most `maxBytes`. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array();
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      // Not awaited: half of a cloned body settles only when the other half is cancelled too.
      void reader.cancel().catch(() => undefined);
      throw new Refusal("payload_too_large");
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalidInput({}, ["The body is not UTF-8."]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidInput({}, ["The body is not valid JSON."]);
  }
}
