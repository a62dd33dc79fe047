import { configure } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Sandbox } from "@customer-portal/sandbox";
import { createPortalWorld, type PortalWorldOptions } from "./portal-world.ts";

/** One call as it left the browser. */
export interface BrowserCall {
  /** The Seam route, such as `/devices/list`. */
  route: string;
  url: URL;
  headers: Headers;
  body: Record<string, unknown>;
}

/** The world of one test file, and what the browser has asked of it in the present test. */
export interface ServedPortal {
  /** Builds a new world behind the page's own origin. */
  open: (options?: PortalWorldOptions) => Sandbox;
  server: ReturnType<typeof setupServer>;
  calls: BrowserCall[];
  /** The calls to one route. */
  callsTo: (route: string) => BrowserCall[];
}

/** Answers every call of a test file out of a world that each test opens for itself; what nobody answers fails the test. */
export function servePortal(): ServedPortal {
  const server = setupServer();
  // A lock takes most of a second to answer, and a busy machine longer.
  configure({ asyncUtilTimeout: 4_000 });
  const calls: BrowserCall[] = [];
  server.events.on("request:start", ({ request }) => {
    const url = new URL(request.url);
    const call = { route: url.pathname.replace("/api/customer-portal", ""), url, headers: request.headers, body: {} };
    calls.push(call);
    void request
      .clone()
      .json()
      .then((body: Record<string, unknown>) => (call.body = body));
  });
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => {
    server.resetHandlers();
    calls.length = 0;
  });
  afterAll(() => server.close());
  return {
    server,
    calls,
    callsTo: (route) => calls.filter((call) => call.route === route),
    open(options) {
      const { sandbox, handlers } = createPortalWorld(location.origin, options);
      server.use(...handlers);
      return sandbox;
    },
  };
}
