import type { Context } from "hono";
import { ApiError } from "./api-error.ts";
import { authorize } from "./authorize.ts";
import type { Exchange } from "./exchange.ts";
import { parseParams } from "./parse-params.ts";
import { readBody } from "./read-body.ts";
import { readQuery } from "./read-query.ts";
import { refuseUnknown } from "./refuse-unknown.ts";
import { refuseUnusable } from "./refuse-unusable.ts";
import { respond } from "./respond.ts";
import type { Route } from "./route.ts";

/** Takes one request through one route: who asks, what for, and the answer. */
export function runRoute(route: Route, context: Context<{ Bindings: Exchange }>): Response {
  const { store, body, caller, request_id } = context.env;
  const { method } = context.req;
  const url = new URL(context.req.url);
  if (caller instanceof ApiError) throw caller;
  authorize(route.auth, caller);
  if (body instanceof ApiError) throw body;
  const fromBody = method === "GET" ? {} : readBody(body, context.req.header("content-type") ?? null);
  const raw = { ...readQuery(route.params, url.searchParams), ...fromBody };
  refuseUnknown(route.params, raw);
  if (!route.anySize) refuseUnusable(raw);
  const params = parseParams(route.params, raw);
  return respond(route.handle({ store, caller, params, method, path: route.path, origin: url.origin }), request_id);
}
