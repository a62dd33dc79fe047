import type { BrowserContext } from "playwright-core";

/** What a browser complains about during a test: on its console, of errors that nobody caught, and by its policy. */
export class Complaints {
  readonly #heard: string[] = [];

  /** Hears a context from now on, but for what belongs to the case. */
  async hear(context: BrowserContext, expected: readonly RegExp[]): Promise<void> {
    const complain = (complaint: string) => {
      if (!expected.some((pattern) => pattern.test(complaint))) this.#heard.push(complaint);
    };
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        complain(`${message.text()} ${message.location().url}`);
    });
    context.on("weberror", (error) => complain(String(error.error())));
    await context.exposeFunction("complain", complain);
    await context.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        (window as unknown as { complain: typeof complain }).complain(`${violatedDirective} stopped ${blockedURI}`),
      ),
    );
  }

  /**
   * Throws what was heard so far. To be asked before the pages are closed: pictures that a page draws as it goes are
   * fetched as pings are, which a policy that allows the pictures may still refuse.
   */
  check(test: string): void {
    if (this.#heard.length > 0) throw new Error(`The browser complained in “${test}”:\n${this.#heard.join("\n")}`);
  }
}
