import { MAX_MESSAGES_PER_SECOND } from "./frame-messages.ts";
import { readJson, type Fields } from "./read-json.ts";

/** One end of the channel between a host and the page in its frame. */
export interface FrameChannel<Sent> {
  send: (message: Sent) => void;
  close: () => void;
}

/** What one end of the channel does with what it hears. */
export interface FrameChannelOptions<Heard extends { type: string }> {
  read: (fields: Fields) => Heard | "unknown" | undefined;
  onMessage: (message: Heard) => void;
  /** Hears why a message was left unread; a type that this version does not know is no reason for that. */
  onRefused?: ((reason: "malformed" | "too_many") => void) | undefined;
}

/** Opens one end of the channel: reads what is short, rare and well-formed enough, and leaves the rest. */
export function openFrameChannel<Sent extends { type: string }, Heard extends { type: string }>(
  port: MessagePort,
  { read, onMessage, onRefused }: FrameChannelOptions<Heard>,
): FrameChannel<Sent> {
  let second = 0;
  let count = 0;
  function hear({ data }: MessageEvent<unknown>): void {
    const now = Math.floor(performance.now() / 1000);
    count = now === second ? count + 1 : 1;
    second = now;
    if (count > MAX_MESSAGES_PER_SECOND) {
      if (count === MAX_MESSAGES_PER_SECOND + 1) onRefused?.("too_many");
      return;
    }
    const fields = readJson(data);
    const message = fields && read(fields);
    if (message === undefined) onRefused?.("malformed");
    else if (message !== "unknown") onMessage(message);
  }
  port.addEventListener("message", hear);
  port.start();
  return {
    send: (message) => port.postMessage(JSON.stringify(message)),
    close: () => {
      port.removeEventListener("message", hear);
      port.close();
    },
  };
}
