import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Sandbox } from "@customer-portal/sandbox";
import { createPortalWorld, type PortalWorld, type PortalWorldOptions } from "./portal-world.ts";

/** One call as it left the browser. */
export interface BrowserCall {
  /** The Seam route, such as `/devices/list`. */
  route: string;
  url: URL;
  headers: Headers;
  body: Record<string, unknown>;
}

type AnswerLive = (request: Request) => Response | Promise<Response>;

/** The world of one test file, and what the browser has asked of it in the present test. */
export interface ServedPortal {
  /** Builds a new world behind the page's own origin. */
  open: (options?: PortalWorldOptions) => Sandbox;
  server: ReturnType<typeof setupServer>;
  calls: BrowserCall[];
  /** The calls to one route. */
  callsTo: (route: string) => BrowserCall[];
  /** The live streams that were asked for, which are no calls to Seam. */
  streams: Request[];
  /** Ends the live streams that are open, as a server does that goes. */
  cut: () => void;
  /** Answers the live streams of this test in place of the world. */
  onLive: (answer: AnswerLive | undefined) => void;
}

/** Answers every call of a test file out of a world that each test opens for itself; what nobody answers fails the test. */
export function servePortal(): ServedPortal {
  const server = setupServer();
  const calls: BrowserCall[] = [];
  const streams: Request[] = [];
  let world: PortalWorld | undefined;
  let answerLive: AnswerLive | undefined;
  // A stream that is open for long is kept away from what stands in for the network of Node: it fails where one is called off.
  const stream = (request: Request) => {
    streams.push(request);
    return answerLive?.(request) ?? world?.answer(request) ?? new Response(null, { status: 404 });
  };
  server.events.on("request:start", ({ request }) => {
    const url = new URL(request.url);
    const call = { route: url.pathname.replace("/api/customer-portal", ""), url, headers: request.headers, body: {} };
    calls.push(call);
    void request
      .clone()
      .json()
      .then((body: Record<string, unknown>) => (call.body = body));
  });
  let restore: (() => void) | undefined;
  beforeAll(() => {
    server.listen({ onUnhandledFrame: "error" });
    const network = globalThis.fetch;
    restore = () => (globalThis.fetch = network);
    globalThis.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      return url.pathname.endsWith("/live") ? stream(new Request(url, init)) : network(input, init);
    };
  });
  afterEach(() => {
    server.resetHandlers();
    calls.length = 0;
    streams.length = 0;
    answerLive = undefined;
    world?.close();
    world = undefined;
  });
  afterAll(() => {
    restore?.();
    server.close();
  });
  return {
    server,
    calls,
    streams,
    callsTo: (route) => calls.filter((call) => call.route === route),
    cut: () => world?.close(),
    onLive: (answer) => (answerLive = answer),
    open(options) {
      world = createPortalWorld(location.origin, options);
      const { sandbox, handlers } = world;
      server.use(...handlers);
      return sandbox;
    },
  };
}
