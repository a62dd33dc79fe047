import { http, HttpResponse, type HttpHandler } from "msw";
import type { Sandbox } from "./sandbox.ts";
import { CutConnection } from "./simulator/cut-connection.ts";

/**
 * Gives the one MSW handler that lets a sandbox answer all calls to an origin, in Node and in a worker.
 * A connection that the sandbox cuts is a network error for the page.
 */
export function sandboxHandler(sandbox: Sandbox, { origin }: { origin: string }): HttpHandler {
  return http.all(`${origin.replace(/\/$/, "")}/*`, async ({ request }) => {
    try {
      return await sandbox.fetch(request);
    } catch (error) {
      if (!(error instanceof CutConnection)) throw error;
      return HttpResponse.error();
    }
  });
}
