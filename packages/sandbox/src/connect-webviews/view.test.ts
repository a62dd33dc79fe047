import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";
import { FIRST_SYNC_MS } from "../undocumented.ts";
import { viewText as text } from "./view.text.ts";

/** A page as one browser has it: what it shows, and what it sends. */
async function visit(params: object, opened = openSandbox()) {
  const { call, sandbox } = opened;
  const webview = (await call("/connect_webviews/create", params)).body.connect_webview;
  const { connect_webview_id, url } = webview;
  const get = async () => {
    const response = await sandbox.fetch(url);
    return { response, html: await response.text() };
  };
  return {
    ...opened,
    url,
    connect_webview_id,
    get,
    heading: async () => /<h1>([^<]*)/.exec((await get()).html)?.[1],
    problem: async () => /role="alert">([^<]*)/.exec((await get()).html)?.[1]?.replaceAll("&#39;", "'"),
    send: async (step: string, fields: Record<string, string> = {}) => {
      const response = await sandbox.fetch(url, { method: "POST", body: new URLSearchParams({ step, ...fields }) });
      expect([response.status, new URL(response.headers.get("location") ?? "", url).href]).toEqual([303, url]);
    },
    state: async () => (await call("/connect_webviews/get", { connect_webview_id })).body.connect_webview,
  };
}

test("from the brand to the sign-in, past a wrong password and a second factor, to the end", async () => {
  const page = await visit({ customer_key: "a", accepted_providers: ["yale", "kwikset"] });
  const { html } = await page.get();
  expect(html).toContain(text.choose_provider.heading);
  expect([...html.matchAll(/name="provider" value="(\w+)"/g)].map(([, key]) => key)).toEqual(["yale", "kwikset"]);
  await page.send("choose_provider", { provider: "nuki" });
  expect(await page.problem()).toBe(text.problems.no_provider);
  await page.send("choose_provider", { provider: "kwikset" });
  await page.send("sign_in", { back: "1" });
  expect(await page.heading()).toBe(text.choose_provider.heading);
  await page.send("choose_provider", { provider: "yale" });
  expect(await page.heading()).toBe(text.sign_in.heading("Yale"));
  await page.send("sign_in", { user: "", password: "x" });
  expect(await page.problem()).toBe(text.problems.no_user);
  await page.send("sign_in", { user: "2fa@a.pt", password: "" });
  expect(await page.problem()).toBe(text.problems.no_password);
  await page.send("sign_in", { user: "2fa@a.pt", password: "wrong" });
  expect(await page.problem()).toBe(text.problems.wrong_password);
  expect((await page.get()).html).toContain('value="2fa@a.pt"');
  await page.send("sign_in", { user: "2fa@a.pt", password: "secret" });
  await page.send("two_factor", { code: "000000" });
  expect(await page.problem()).toBe(text.problems.wrong_code);
  await page.send("two_factor", { code: "123 456" });
  expect(await page.heading()).toBe(text.done.heading);
  expect(await page.state()).toMatchObject({ status: "authorized", selected_provider: "yale" });
  expect((await page.get()).html).toContain(
    'window.parent.postMessage({"event":{"event_type":"connect_webview.login_succeeded"}}, "*")',
  );
});

test("nobody is asked to choose from one brand", async () => {
  const page = await visit({ accepted_providers: ["yale"] });
  expect(await page.heading()).toBe(text.sign_in.heading("Yale"));
  expect((await page.get()).html).not.toContain(text.sign_in.back);
  await page.send("sign_in", { back: "1", user: "a@a.pt", password: "wrong" });
  expect(await page.heading()).toBe(text.sign_in.heading("Yale"));
  await page.send("sign_in", { user: "a@a.pt", password: "x" });
  expect(await page.state()).toMatchObject({ status: "authorized", selected_provider: "yale" });
});

test("access systems ask for their sites, and only those chosen are connected", async () => {
  const page = await visit({ accepted_providers: ["salto_ks"] });
  await page.send("sign_in", { user: "front-desk", password: "x" });
  expect(await page.heading()).toBe(text.choose_sites.heading);
  await page.send("choose_sites");
  expect(await page.problem()).toBe(text.problems.no_sites);
  await page.send("choose_sites", { site: "Annex" });
  page.pass(FIRST_SYNC_MS);
  const { connected_account_id } = await page.state();
  const { devices } = (await page.call("/devices/list", { connected_account_id })).body;
  expect(devices.map(({ display_name }) => display_name)).toEqual([
    "Annex front door",
    "Annex back door",
    "Annex garage door",
  ]);
  const { acs_systems } = (await page.call("/acs/systems/list", { connected_account_id })).body;
  expect(acs_systems).toMatchObject([{ name: "Annex", external_type: "salto_ks_site" }]);
  const { body } = await page.call("/connected_accounts/get", { connected_account_id });
  expect(body.connected_account).toMatchObject({
    display_name: "front-desk",
    user_identifier: { username: "front-desk" },
  });
});

test("a calendar is known by its address, which its account is not called by", async () => {
  const opened = openSandbox();
  const page = await visit({ customer_key: "a", accepted_providers: ["ical"] }, opened);
  expect(await page.heading()).toBe(text.calendar.heading);
  await page.send("sign_in", { address: "secret.ics" });
  expect(await page.problem()).toBe(text.problems.wrong_address);
  const ical_url = "https://www.airbnb.com/calendar/ical/7.ics?s=secret";
  await page.send("sign_in", { address: ical_url });
  const { connected_account_id } = await page.state();
  const account = (await page.call("/connected_accounts/get", { connected_account_id })).body.connected_account;
  expect(account).toMatchObject({ display_name: "airbnb.com", ical_url, ical_feed_origin: "airbnb" });
  expect(account).not.toHaveProperty("user_identifier");
  page.pass(FIRST_SYNC_MS);
  expect((await page.call("/devices/list", { connected_account_id })).body.devices).toEqual([]);

  const again = async (customer_key: string, address: string) => {
    const next = await visit({ customer_key, accepted_providers: ["ical"] }, opened);
    await next.send("sign_in", { address });
    const { status, connected_account_id: id } = await next.state();
    return [status, id === connected_account_id];
  };
  expect(await again("a", ical_url)).toEqual(["authorized", true]);
  expect(await again("b", ical_url)).toEqual(["failed", false]);
  expect(await again("b", `${ical_url}-too`)).toEqual(["authorized", false]);
});

test("the last pane waits for the devices when it is told to", async () => {
  const page = await visit({ accepted_providers: ["nuki"], wait_for_device_creation: true });
  await page.send("sign_in", { user: "a@a.pt", password: "x" });
  expect(await page.heading()).toBe(text.wait.heading);
  expect(await page.state()).toMatchObject({ status: "pending", connected_account_id: null });
  page.pass(FIRST_SYNC_MS);
  expect(await page.heading()).toBe(text.done.heading);
  expect(await page.state()).toMatchObject({ status: "authorized", login_successful: true });
});

test("an account that is taken away while its devices are awaited makes the sign-in fail", async () => {
  const page = await visit({ customer_key: "a", accepted_providers: ["nuki"], wait_for_device_creation: true });
  await page.send("sign_in", { user: "a@a.pt", password: "x" });
  const [account] = (await page.call("/connected_accounts/list", { customer_key: "a" })).body.connected_accounts;
  await page.call("/connected_accounts/delete", { connected_account_id: account?.connected_account_id });
  page.pass(FIRST_SYNC_MS);
  expect(await page.problem()).toBe(text.failures.account_disconnected);
});

test("at the end the browser goes where the host wants it, and says how it went", async () => {
  const done = await visit({ accepted_providers: ["nuki"], custom_redirect_url: "https://app.example/back?tab=1" });
  await done.send("sign_in", { user: "a@a.pt", password: "x" });
  const back = `https://app.example/back?tab=1&amp;connect_webview_id=${done.connect_webview_id}`;
  expect((await done.get()).html).toContain(`<meta http-equiv="refresh" content="0;url=${back}" />`);
  expect((await done.get()).html).toContain(`href="${back}"`);

  const failed = await visit({
    accepted_providers: ["nuki"],
    custom_redirect_url: "https://app.example/back",
    custom_redirect_failure_url: "myapp://failed",
  });
  await failed.send("sign_in", { user: "down@a.pt", password: "x" });
  expect(await failed.problem()).toBe(text.failures.provider_unavailable);
  const { html } = await failed.get();
  const link = /href="(myapp:[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    connect_webview_id: failed.connect_webview_id,
    error_code: "provider_unavailable",
    error_message: text.failures.provider_unavailable,
  });
  expect(html).toContain("connect_webview.login_failed");
  expect(await failed.state()).toMatchObject({ status: "failed" });
});

test("a pane that has passed changes nothing, and a finished page can't be used again", async () => {
  const page = await visit({ accepted_providers: ["nuki", "yale"] });
  await page.send("sign_in", { user: "a@a.pt", password: "x" });
  expect(await page.heading()).toBe(text.choose_provider.heading);
  await page.send("choose_provider", { provider: "nuki" });
  await page.send("sign_in", { user: "a@a.pt", password: "x" });
  const before = await page.state();
  await page.send("sign_in", { user: "b@a.pt", password: "x" });
  await page.send("done");
  expect(await page.state()).toEqual(before);
});

test("what a person types is shown as text", async () => {
  const page = await visit({ accepted_providers: ["nuki"] });
  await page.send("sign_in", { user: '"><script>alert(1)</script>', password: "wrong" });
  const { html } = await page.get();
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;');
});

test("the page lets in nothing from elsewhere, and needs its token", async () => {
  const page = await visit({});
  const { response, html } = await page.get();
  const policy = response.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-(\w+)'/.exec(policy)?.[1];
  expect(policy).toBe(
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src 'self'; form-action 'self'; base-uri 'none'`,
  );
  expect(html.replaceAll(`<style nonce="${nonce}">`, "")).not.toMatch(/<style|<script|style=|\son\w+=|https?:/);
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  const stolen = page.url.replace(/auth_token=.*/, "auth_token=seam_cst1guess");
  const refused = await page.sandbox.fetch(stolen);
  expect([refused.status, await refused.text()]).toEqual([404, expect.stringContaining(text.no_such.heading)]);
  const sent = await page.sandbox.fetch(stolen, { method: "POST", body: "step=choose_provider&provider=nuki" });
  expect(sent.status).toBe(404);
  expect(await page.heading()).toBe(text.choose_provider.heading);
});
