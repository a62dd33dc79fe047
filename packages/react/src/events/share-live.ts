import type { PortalSession } from "../provider/session.ts";
import type { LiveMessage } from "./live-message.ts";
import { LiveMemory } from "./live-memory.ts";
import { runLiveSource, type LiveSourceOptions } from "./live-source.ts";

/** What tabs say to one another: what the stream tells, and a newcomer's question. */
type TabMessage = { type: "hello"; place: string; from: string } | { type: "told"; message: LiveMessage; to?: string };

/**
 * Hears a customer's live stream: one tab reads it and tells the others, because a browser opens no more than six
 * connections to a server over HTTP/1.1. When that tab goes or is hidden, another goes on from the last place. Tabs that
 * are signed in differently read each for itself, and so does a page whose browser has no locks or channels, or denies them
 * to a frame on another site.
 */
export async function shareLive(options: LiveSourceOptions): Promise<void> {
  const { session, onMessage, signal } = options;
  const name = await nameFor(session).catch(() => undefined);
  if (signal.aborted) return;
  const port = name === undefined ? undefined : openChannel(name);
  if (name === undefined || !port) return runLiveSource(options);

  const own = crypto.randomUUID();
  const memory = new LiveMemory();
  const post = (message: TabMessage) => port.postMessage(JSON.stringify(message));
  let { place } = options;
  let isReading = false;
  const hear = (message: LiveMessage) => {
    if ("place" in message) place = message.place;
    onMessage(message);
  };
  const tell = (message: LiveMessage) => {
    memory.keep(message);
    hear(message);
    post({ type: "told", message });
  };
  const onSaid = ({ data }: MessageEvent<string>) => {
    const said = JSON.parse(data) as TabMessage;
    if (said.type === "hello" && isReading)
      for (const message of memory.since(said.place)) post({ type: "told", message, to: said.from });
    if (said.type === "told" && !isReading && (said.to ?? own) === own) hear(said.message);
  };
  port.addEventListener("message", onSaid, { signal });
  try {
    post({ type: "hello", place, from: own });
    await navigator.locks.request(name, { signal }, async () => {
      isReading = true;
      await runLiveSource({ session, place, onMessage: tell, signal });
    });
  } catch {
    // Called off while another tab was reading, or denied.
    if (!signal.aborted && !isReading) await runLiveSource({ session, place, onMessage, signal });
  } finally {
    port.close();
  }
}

/** A name for what may be shared: the same customer, on the same server, for the same person. */
async function nameFor({ customerKey, endpoint, host }: PortalSession): Promise<string | undefined> {
  if (typeof BroadcastChannel === "undefined" || !("locks" in navigator)) return undefined;
  const headers = [...new Headers(await host().headers?.())];
  const who = JSON.stringify([new URL(endpoint, location.href).href, customerKey, headers]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(who));
  return `customer-portal live ${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The channel of that name; none where the browser denies it. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
