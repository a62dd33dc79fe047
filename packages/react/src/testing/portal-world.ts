import { createSandbox, type Sandbox, type SandboxOptions } from "@customer-portal/sandbox";
import { sandboxHandler } from "@customer-portal/sandbox/msw";
import { createGateway, type ActionHooks, type Authorization } from "@customer-portal/server";
import { http, HttpResponse, type HttpHandler } from "msw";

/** A host with its gateway and the sandbox behind it, as handlers that answer a browser's calls. */
export interface PortalWorld {
  sandbox: Sandbox;
  /** Answers a call to the gateway. */
  answer: (request: Request) => Promise<Response>;
  /** Ends the streams that are open. */
  close: () => void;
  handlers: HttpHandler[];
}

/** What a test or story may choose of its world. */
export interface PortalWorldOptions extends SandboxOptions {
  /** What the host says of this person and customer. @default true */
  authorize?: ((customerKey: string) => Authorization) | undefined;
  /** What the host says of actions. */
  onAction?: ActionHooks | undefined;
  /** Whether the gateway offers live streams; without, events are looked at every few seconds. @default false */
  live?: boolean | undefined;
  /** Makes things happen before anything is shown. */
  prepare?: ((sandbox: Sandbox) => void) | undefined;
}

/** Seam's address inside the world, for the road without a gateway. */
export const SEAM_ORIGIN = "https://seam.test";

/** What a test breaks on purpose is not worth a line. */
const SILENT = { warn: () => undefined, error: () => undefined };

/** Builds the world on an origin; the gateway and the sandbox in it are the real ones. */
export function createPortalWorld(origin: string, options: PortalWorldOptions = {}): PortalWorld {
  const { authorize = () => true, onAction, live = false, prepare, ...sandboxOptions } = options;
  const sandbox = createSandbox({ seed: "demo", ...sandboxOptions });
  prepare?.(sandbox);
  const gateway = createGateway({
    apiKey: sandbox.apiKey,
    endpoint: origin,
    fetch: sandbox.fetch,
    authorize: (_request, customerKey) => authorize(customerKey),
    onAction,
    live: live && { pollMs: 100 },
    logger: SILENT,
  });
  const answer = (request: Request) => gateway.fetch(new BrowserRequest(request, origin));
  return {
    sandbox,
    answer,
    close: gateway.close,
    handlers: [
      http.all(`${origin}/api/customer-portal/*`, async ({ request }) => {
        try {
          return await answer(request);
        } catch {
          return HttpResponse.error();
        }
      }),
      sandboxHandler(sandbox, { origin: SEAM_ORIGIN }),
      http.get(`${origin}/_sandbox/*`, ({ request }) => sandbox.fetch(request)),
    ],
  };
}

/** A request as it arrives at a server: a browser adds the origin only after scripts have let go of it. */
class BrowserRequest extends Request {
  readonly #headers: Headers;

  constructor(request: Request, origin: string) {
    super(request);
    this.#headers = new Headers(request.headers);
    this.#headers.set("origin", origin);
  }

  override get headers(): Headers {
    return this.#headers;
  }
}
