import { PROTOCOL, PROTOCOL_VERSION, type Greeting } from "./frame-messages.ts";
import { readGreeting } from "./read-greeting.ts";

/** A page that greets more often than this in one frame is broken. */
const MAX_GREETINGS = 50;

const HELLO: Greeting = { protocol: PROTOCOL, type: "hello", version: PROTOCOL_VERSION };

/** Whose greeting is waited for, and what comes of it. */
export interface AwaitGreetingOptions {
  frame: HTMLIFrameElement;
  /** The exact origin of the page in the frame. */
  origin: string;
  /** Called with our end of a new channel, at each greeting: a page that was loaded anew greets anew. */
  onPort: (port: MessagePort) => void;
  onOtherVersion: (version: number) => void;
  /** Hears the origin of a page in the frame that has no business there. */
  onStranger: (origin: string) => void;
}

/** Answers the greetings of the page in one frame, and of nobody else; returns what ends it. */
export function awaitGreeting({ frame, origin, onPort, onOtherVersion, onStranger }: AwaitGreetingOptions): () => void {
  let count = 0;
  function hear(event: MessageEvent<unknown>): void {
    const page = frame.contentWindow;
    if (!page || event.source !== page) return;
    const greeting = readGreeting(event.data);
    if (!greeting) return;
    if (event.origin !== origin) return onStranger(event.origin);
    if ((count += 1) > MAX_GREETINGS) return;
    if (greeting.version === PROTOCOL_VERSION) {
      const { port1, port2 } = new MessageChannel();
      page.postMessage(JSON.stringify(HELLO), origin, [port2]);
      onPort(port1);
    } else {
      page.postMessage(JSON.stringify(HELLO), origin);
      onOtherVersion(greeting.version);
    }
  }
  window.addEventListener("message", hear);
  return () => window.removeEventListener("message", hear);
}
