import { Hono, type Context } from "hono";
import { html } from "hono/html";
import { deviceProviders } from "../device-providers/device-providers.ts";
import { ApiError } from "../http/api-error.ts";
import type { Exchange } from "../http/exchange.ts";
import { advance } from "./advance.ts";
import { logoUrl } from "../pictures/logo-url.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { leaveUrl } from "./leave-url.ts";
import { page } from "./page.ts";
import { pageProvider } from "./page-provider.ts";
import { panes } from "./panes.ts";
import { viewText as text } from "./view.text.ts";

type Asked = Context<{ Bindings: Exchange }>;

const AGAIN_AFTER_MS = 1000;

/** The page of a Connect Webview: plain forms, so that it works without any script but the one that tells the host. */
export const connectWebviewPage = new Hono<{ Bindings: Exchange }>()
  .get("/", (context) => show(context, find(context)))
  .post("/", (context) => {
    const webview = find(context);
    const { body, store } = context.env;
    if (body instanceof ApiError) throw body;
    if (webview) advance(store, webview, new URLSearchParams(body));
    // Seen again with GET, so that reloading sends nothing twice.
    const { pathname, search } = new URL(context.req.url);
    return webview ? context.redirect(pathname + search, 303) : show(context, undefined);
  });

/** The webview whose id and token the address has. */
function find({ env, req }: Asked): ConnectWebview | undefined {
  const webview = env.store.connect_webviews.get(req.query("connect_webview_id") ?? "");
  return webview?.auth_token === req.query("auth_token") ? webview : undefined;
}

function show(context: Asked, webview: ConnectWebview | undefined): Response | Promise<Response> {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  context.header(
    "content-security-policy",
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src 'self'; form-action 'self'; base-uri 'none'`,
  );
  context.header("referrer-policy", "no-referrer");
  context.header("cache-control", "no-store");
  context.header("x-content-type-options", "nosniff");
  if (!webview) {
    const { heading, body } = text.no_such;
    return context.html(page({ nonce, heading, body: html`<p>${body}</p>` }), 404);
  }
  const { step, problem } = webview.pane;
  const pane = panes[step](webview);
  const isForm = webview.status === "pending" && step !== "wait";
  const body = isForm
    ? html`<form method="post"><input type="hidden" name="step" value="${step}" />${pane}</form>`
    : pane;
  const provider = pageProvider(webview);
  const heading =
    step !== "sign_in"
      ? text[step].heading
      : provider === "ical"
        ? text.calendar.heading
        : text.sign_in.heading(deviceProviders[provider ?? ""]?.display_name ?? "");
  const logo = logoUrl(provider, "");
  return context.html(
    page({
      nonce,
      heading,
      logo,
      problem: problem?.message,
      leaveTo: leaveUrl(webview),
      script: scriptOf(webview),
      body,
    }),
  );
}

/** Tells the page around it how it ended, as Seam's does; while devices are awaited, looks again. */
function scriptOf({ status, pane }: ConnectWebview): string | undefined {
  if (pane.step === "wait") return `setTimeout(() => location.reload(), ${AGAIN_AFTER_MS})`;
  if (status === "pending") return undefined;
  const event_type = `connect_webview.${status === "authorized" ? "login_succeeded" : "login_failed"}`;
  return `window.parent.postMessage(${JSON.stringify({ event: { event_type } })}, "*")`;
}
