import { Hono } from "hono";
import { connectWebviewPage } from "../connect-webviews/view.ts";
import { links } from "../customer-portals/links.ts";
import { pictures } from "../pictures/pictures.ts";
import { faultResponse } from "../simulator/fault-response.ts";
import { METHOD_NOT_ALLOWED, ROUTE_NOT_FOUND } from "../undocumented.ts";
import { ApiError } from "./api-error.ts";
import type { Exchange } from "./exchange.ts";
import { respond } from "./respond.ts";
import type { Route } from "./route.ts";
import { runRoute } from "./run-route.ts";
import { seamCors } from "./seam-cors.ts";

/** Builds the app that answers for these routes; `portalUrl` is where links of the hosted portal go on to. */
export function createApp(routes: readonly Route[], portalUrl?: string): Hono<{ Bindings: Exchange }> {
  const app = new Hono<{ Bindings: Exchange }>();
  app.use(async (context, next) => {
    await next();
    context.res.headers.set("seam-request-id", context.env.request_id);
  });
  app.route("/_sandbox/pictures", pictures);
  app.route("/_sandbox/portals", links(portalUrl));
  app.use(seamCors);
  app.use(async ({ env }, next) => {
    const failure = env.fault && faultResponse(env.fault, env.request_id);
    if (failure) return failure;
    return next();
  });
  app.route("/connect_webviews/view", connectWebviewPage);
  for (const route of routes) {
    app.on([...route.methods], route.path, (context) => runRoute(route, context));
    app.all(route.path, ({ req }) => {
      const headers = { allow: route.methods.join(", ") };
      throw new ApiError({ ...METHOD_NOT_ALLOWED, message: `${req.method} is not allowed for ${route.path}`, headers });
    });
  }
  app.notFound(({ req, env }) => {
    const message = `There is no route ${req.method} ${req.path.slice(0, 200)}`;
    return respond(new ApiError({ ...ROUTE_NOT_FOUND, message }), env.request_id);
  });
  app.onError((error, { env }) => {
    const refusal =
      error instanceof ApiError
        ? error
        : new ApiError({ status: 500, type: "internal_server_error", message: error.message });
    return respond(refusal, env.request_id);
  });
  return app;
}
