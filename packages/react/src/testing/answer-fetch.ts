import type { Sandbox } from "@customer-portal/sandbox";
import { getResponse } from "msw";
import { onTestFinished, vi } from "vitest";
import { createPortalWorld, type PortalWorldOptions } from "./portal-world.ts";

/** Answers the page's calls out of a new world until the test ends; in a real page, where no server or worker stands by. */
export function answerFetch(options?: PortalWorldOptions): Sandbox {
  const { sandbox, handlers } = createPortalWorld(location.origin, options);
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const response = await getResponse(handlers, request);
    request.signal.throwIfAborted();
    if (response === undefined || response.type === "error") throw new TypeError("Failed to fetch");
    return response;
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return sandbox;
}
