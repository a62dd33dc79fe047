import { PROTOCOL, PROTOCOL_VERSION, type Greeting } from "./frame-messages.ts";
import { readGreeting } from "./read-greeting.ts";

const HELLO: Greeting = { protocol: PROTOCOL, type: "hello", version: PROTOCOL_VERSION };

/** What comes of greeting the page around this one. */
export interface GreetParentOptions {
  /** The exact origins that may be the page around. */
  parents: readonly string[];
  onPort: (port: MessagePort) => void;
  /** Called where the page around speaks another version. */
  onOtherVersion: (version: number) => void;
}

/**
 * Announces this page to the one around it, wherever that is one of the allowed, and waits for the answer with the port;
 * returns what ends the wait. A page can't tell for certain who is around it: the browser delivers to the right origin only.
 */
export function greetParent({ parents, onPort, onOtherVersion }: GreetParentOptions): () => void {
  const end = () => window.removeEventListener("message", hear);
  function hear({ source, origin, data, ports }: MessageEvent<unknown>): void {
    if (source !== window.parent || !parents.includes(origin)) return;
    const greeting = readGreeting(data);
    if (!greeting) return;
    const [port] = ports;
    if (greeting.version !== PROTOCOL_VERSION) {
      end();
      onOtherVersion(greeting.version);
    } else if (port && ports.length === 1) {
      end();
      onPort(port);
    }
  }
  window.addEventListener("message", hear);
  for (const parent of likely(parents)) window.parent.postMessage(JSON.stringify(HELLO), parent);
  return end;
}

/** Where the browser tells who is around, the others need not be tried: each would be a warning in the console. */
function likely(parents: readonly string[]): readonly string[] {
  const around = window.location.ancestorOrigins?.[0];
  return around === undefined ? parents : parents.filter((parent) => parent === around);
}
