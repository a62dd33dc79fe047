import { deviceProviders } from "../device-providers/device-providers.ts";
import type { Store } from "../store/store.ts";
import { calendarOf } from "../undocumented.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { failLogin } from "./fail-login.ts";
import { finishLogin } from "./finish-login.ts";
import { pageProvider } from "./page-provider.ts";
import type { Pane } from "./pane.ts";
import { viewText } from "./view.text.ts";

type Problem = keyof typeof viewText.problems;

/** Takes what the person sent from one pane of the page, and goes on to the next, or says what is wrong with it. */
export function advance(store: Store, webview: ConnectWebview, sent: URLSearchParams): void {
  const { pane } = webview;
  // A form that was left open in another tab, or sent twice, is for a pane that has passed.
  if (webview.status !== "pending" || sent.get("step") !== pane.step) return;
  if (pane.step === "choose_provider") chooseProvider(webview, sent.get("provider") ?? "");
  if (pane.step === "sign_in") enter(store, webview, sent);
  if (pane.step === "two_factor") enterCode(store, webview, sent.get("code") ?? "");
  if (pane.step === "choose_sites") chooseSites(store, webview, sent.getAll("site"));
}

function chooseProvider(webview: ConnectWebview, provider: string): void {
  if (!webview.accepted_providers.includes(provider)) return complain(webview, "no_provider");
  webview.selected_provider = provider;
  go(webview, "sign_in");
}

function enter(store: Store, webview: ConnectWebview, sent: URLSearchParams): void {
  if (sent.get("back") !== null && webview.accepted_providers.length > 1) {
    webview.selected_provider = undefined;
    return go(webview, "choose_provider");
  }
  webview.selected_provider = pageProvider(webview);
  if (webview.selected_provider === "ical") return enterAddress(store, webview, sent.get("address") ?? "");
  const user = (sent.get("user") ?? "").trim();
  const password = sent.get("password") ?? "";
  webview.pane.email = user;
  if (user === "") return complain(webview, "no_user");
  if (password === "") return complain(webview, "no_password");
  if (password === "wrong") return complain(webview, "wrong_password");
  if (user.startsWith("taken")) return failLogin(store, webview, "account_of_another_customer");
  if (user.startsWith("down")) return failLogin(store, webview, "provider_unavailable");
  if (user.startsWith("2fa")) return go(webview, "two_factor", user);
  letIn(store, webview, user);
}

/** A calendar has no login: whoever knows its address may read it. */
function enterAddress(store: Store, webview: ConnectWebview, typed: string): void {
  const ical_url = typed.trim();
  if (!/^(https?|webcal):/i.test(ical_url) || !URL.canParse(ical_url)) return complain(webview, "wrong_address");
  finishLogin(store, webview, { user: calendarOf(ical_url).name, ical_url, sites: [] });
}

function enterCode(store: Store, webview: ConnectWebview, code: string): void {
  if (code.replaceAll(/\s/g, "") !== "123456") return complain(webview, "wrong_code");
  letIn(store, webview, webview.pane.email ?? "");
}

function chooseSites(store: Store, webview: ConnectWebview, chosen: string[]): void {
  const sites = viewText.choose_sites.sites.filter((site) => chosen.includes(site));
  if (sites.length === 0) return complain(webview, "no_sites");
  finishLogin(store, webview, { user: webview.pane.email ?? "", sites });
}

/** Access systems ask which of their sites to connect. */
function letIn(store: Store, webview: ConnectWebview, user: string): void {
  const { categories = [] } = deviceProviders[webview.selected_provider ?? ""] ?? {};
  if (categories.includes("access_control_systems")) go(webview, "choose_sites", user);
  else finishLogin(store, webview, { user, sites: [] });
}

function go(webview: ConnectWebview, step: Pane["step"], email?: string): void {
  webview.pane = { step, email, problem: undefined };
}

function complain({ pane }: ConnectWebview, code: Problem): void {
  pane.problem = { code, message: viewText.problems[code] };
}
