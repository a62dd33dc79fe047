import type { Sandbox } from "@customer-portal/sandbox";
import { vi } from "vitest";
import { answerFetch } from "./answer-fetch.ts";
import type { PortalWorldOptions } from "./portal-world.ts";
import { HOUSE, smallHouse } from "./small-house.ts";

/** A page of this origin in the place of Seam's, so that a test can speak for it; a real one of another site is for the end-to-end tests. */
const PAGE = `${location.origin}/packages/react/src/testing/sign-in-page.html`;

/** A small house whose accounts can be connected, and what is asked of it. */
export interface ConnectHouse {
  sandbox: Sandbox;
  /** The bodies that went to a route so far. */
  bodiesTo: (route: string) => Record<string, unknown>[];
  /** Asks Seam, as the house's customer or another. */
  ask: <Answer>(route: string, body?: object) => Promise<Answer>;
  /** The Connect Webview that was made last. */
  newest: (customerKey?: string) => Promise<string>;
}

/** Answers the page's calls until the test ends, with sign-in pages of this origin. */
export function connectHouse(options: PortalWorldOptions = {}): ConnectHouse {
  const sandbox = answerFetch({ seed: smallHouse(), ...options });
  const asked: { route: string; body: Record<string, unknown> }[] = [];
  const answer = window.fetch.bind(window);
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const body = typeof init?.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    asked.push({ route: url.pathname.replace("/api/customer-portal", ""), body });
    const response = await answer(input, init);
    if (!url.pathname.includes("/connect_webviews/")) return response;
    return new Response((await response.text()).replace(/"url":"[^"]+"/, `"url":"${PAGE}"`), response);
  });
  const ask = async <Answer>(route: string, body: object = {}): Promise<Answer> => {
    const response = await sandbox.fetch(route, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answer;
  };
  return {
    sandbox,
    bodiesTo: (route) => asked.filter((each) => each.route === route).map(({ body }) => body),
    ask,
    newest: async (customer_key = HOUSE.customerKey) => {
      const { connect_webviews: all } = await ask<{
        connect_webviews: { connect_webview_id: string; created_at: string }[];
      }>("/connect_webviews/list", { customer_key });
      const [newest] = all.toSorted((left, right) => right.created_at.localeCompare(left.created_at));
      if (!newest) throw new Error("No Connect Webview was made.");
      return newest.connect_webview_id;
    },
  };
}
