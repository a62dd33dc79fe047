import { PortalError } from "./portal-error.ts";
import type { Call } from "./transport.ts";

/** Milliseconds in which a command must have left the browser; an older press opens no door. */
const FRESH = 15_000;

/** Hands one command to the network: soon, once, and with the portal on the page, or never. */
export class Handover {
  /** Whether the command is out and was not refused: then only its answer, or the device, tells what became of it. */
  isOut = false;
  readonly #route: string;
  readonly #isOnPage: () => boolean;
  readonly #since = Date.now();
  #isClosed = false;

  constructor(route: string, isOnPage: () => boolean) {
    this.#route = route;
    this.#isOnPage = isOnPage;
  }

  /** Throws where the command may not leave, or not any more. */
  check = (): void => {
    // Only a browser that says it is offline is believed: it says "online" on any network at all.
    if (!navigator.onLine)
      throw new PortalError("You are offline, so nothing was sent. Connect to the network, then try again.", {
        code: "offline",
        route: this.#route,
      });
    if (!this.#isOnPage())
      throw this.#notSent("The portal left the page before the command could leave, so nothing was sent.");
    if (this.#isOld) throw this.#tooLate();
  };

  /** Makes the call; fails by itself once it is too late to send, however long headers or session take. */
  send(call: Call, body: Record<string, unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const close = () => {
        this.#isClosed = true;
        if (!this.isOut) reject(this.#tooLate());
      };
      const timer = setTimeout(close, FRESH);
      const beforeSend = () => {
        this.check();
        this.isOut = true;
      };
      const onRefused = () => {
        this.isOut = false;
        if (this.#isOld) close();
      };
      void call(this.#route, body, { beforeSend, onRefused })
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  }

  get #isOld(): boolean {
    return this.#isClosed || Date.now() - this.#since >= FRESH;
  }

  #tooLate(): PortalError {
    return this.#notSent(
      `The command could not leave within ${FRESH / 1000} s of the press, so nothing was sent. Check what \`headers\` or \`fetchSession\` wait for, then try again.`,
    );
  }

  #notSent(message: string): PortalError {
    return new PortalError(message, { code: "not_sent", route: this.#route });
  }
}
