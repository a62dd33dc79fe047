import { SseParser, type ServerSentEvent } from "../api/sse-parser.ts";
import type { PortalSession } from "../provider/session.ts";
import type { EventHint, LiveMessage, OnLiveMessage } from "./live-message.ts";

/** How long the first word may take, in milliseconds; what stands in between may be gathering everything up. */
const FIRST_WORD = 10_000;
/** How long a stream may be silent: twice the server's heartbeat, and a little. */
export const SILENCE = 45_000;
/** How long nobody asks again after a refusal for the sign-in. */
const AFTER_SIGN_IN = 15_000;

/** How a stream has ended: it can't be had at all, or it can be asked for again, after a pause that the server wants. */
export type StreamEnd = { isOffered: false } | { isOffered: true; wasOpen: boolean; retryAfter: number };

/** What one reading needs. */
interface Reading {
  /** The place to go on from, empty where there is none. */
  place: string;
  onMessage: OnLiveMessage;
  signal: AbortSignal;
}

/** Reads one stream of `GET /live` until it ends, by `fetch`, because EventSource can carry no sign-in. Never rejects. */
export async function readStream(session: PortalSession, { place, onMessage, signal }: Reading): Promise<StreamEnd> {
  const cut = new AbortController();
  const leave = () => cut.abort();
  signal.addEventListener("abort", leave);
  let timer = setTimeout(leave, FIRST_WORD);
  const end = { isOffered: true, wasOpen: false, retryAfter: 0 };
  try {
    const response = await open(session, place, cut.signal);
    if (!isStream(response)) return endOf(response);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    const parser = new SseParser(place);
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
      clearTimeout(timer);
      timer = setTimeout(leave, SILENCE);
      end.wasOpen = true;
      for (const event of parser.push(decoder.decode(piece.value, { stream: true })))
        for (const message of messagesOf(event)) onMessage(message);
      onMessage({ type: "proof", place: parser.id });
    }
    return end;
  } catch {
    // Silent from the start though it was answered: something on the way holds it back.
    return cut.signal.aborted && !signal.aborted && !end.wasOpen ? { isOffered: false } : end;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", leave);
    cut.abort();
  }
}

async function open({ endpoint, customerKey, host }: PortalSession, place: string, signal: AbortSignal) {
  const headers = new Headers(await host().headers?.());
  headers.set("accept", "text/event-stream");
  if (place !== "") headers.set("last-event-id", place);
  const url = `${endpoint.replace(/\/+$/, "")}/live?customer_key=${encodeURIComponent(customerKey)}`;
  return fetch(url, { headers, signal, credentials: host().credentials ?? "include", cache: "no-store" });
}

const isStream = ({ ok, headers }: Response) => ok && /^text\/event-stream\b/.test(headers.get("content-type") ?? "");

function endOf({ status, headers, body }: Response): StreamEnd {
  void body?.cancel().catch(() => undefined);
  const asked = Number(headers.get("retry-after")) * 1_000 || 0;
  if (status === 429 || status >= 502) return { isOffered: true, wasOpen: false, retryAfter: asked };
  if (status === 401) return { isOffered: true, wasOpen: false, retryAfter: AFTER_SIGN_IN };
  return { isOffered: false };
}

function messagesOf({ event, data, id }: ServerSentEvent): LiveMessage[] {
  const said = parse(data);
  if (event === "hint" && isHint(said)) return [{ type: "hint", place: id, hint: said }];
  if (event === "reset") return [{ type: "reset", place: id }];
  if (event === "delayed") return [{ type: "delay", since: Date.parse(String(said?.["since"])) || Date.now() }];
  if (event === "ready" || event === "live") return [{ type: "delay", since: undefined }];
  return [];
}

function parse(data: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(data) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

const isHint = (said: object | undefined): said is EventHint =>
  typeof (said as EventHint | undefined)?.event_id === "string" && typeof (said as EventHint).event_type === "string";
