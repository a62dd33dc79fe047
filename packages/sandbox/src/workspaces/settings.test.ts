import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";
import { BUSINESS_VERTICALS } from "./settings.ts";

const SETTINGS = "/seam/customer/v1/settings";

test("the workspace's settings are read, and changed in part", async () => {
  const { call } = openSandbox();
  expect((await call(`${SETTINGS}/get`)).body).toEqual({ business_vertical: "neutral", slug: null, ok: true });
  await call(`${SETTINGS}/update`, { business_vertical: "hospitality", slug: "harbor" });
  await call(`${SETTINGS}/update`, { slug: null });
  expect((await call(`${SETTINGS}/get`)).body).toEqual({ business_vertical: "hospitality", slug: null, ok: true });
  expect((await call(`${SETTINGS}/update`, { business_vertical: "circus" })).status).toBe(400);
});

test("the words of portals follow the vertical, for customers only", async () => {
  const { call, session, readOnly } = openSandbox();
  const token = await session({ customer_key: DEMO.customerKey });
  const aliases = async (credential: string) =>
    (await call(`${SETTINGS}/vertical_resource_aliases/get`, {}, credential)).body.vertical_resource_aliases;
  expect((await aliases(token)).user_identity).toEqual({
    resource_key: "user_identity",
    collection_key: "user_identities",
    resource_label: "User Identity",
    collection_label: "User Identities",
  });
  for (const business_vertical of BUSINESS_VERTICALS) {
    await call(`${SETTINGS}/update`, { business_vertical });
    expect(await aliases(readOnly(DEMO.customerKey))).toEqual(await aliases(token));
  }
  await call(`${SETTINGS}/update`, { business_vertical: "hospitality" });
  const { space, additional_spaces } = await aliases(token);
  expect([space, ...additional_spaces].map(({ collection_label }) => collection_label)).toEqual([
    "Rooms",
    "Common areas",
  ]);
});
