import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const { call, session } = openSandbox();
const PATH = "/seam/customer/v1/customers/list";
const keys = async (params: object) =>
  (await call(PATH, params)).body.customers.map(({ customer_key }) => customer_key);

test("all customers, a page of them, and those whose key holds a text", async () => {
  expect(await keys({})).toEqual(DEMO.customers.map(({ customer_key }) => customer_key));
  const { pagination, customers } = (await call(PATH, { limit: 2 })).body;
  const rest = await keys({ limit: 2, page_cursor: pagination.next_page_cursor });
  expect([...customers.map(({ customer_key }) => customer_key), ...rest]).toEqual((await keys({})).slice(0, 4));
  expect(await keys({ search: "HARBOR" })).toEqual([DEMO.customerKey]);
  expect(await keys({ search: "nobody" })).toEqual([]);
});

test("not for a customer's session", async () => {
  expect((await call(PATH, {}, await session({ customer_key: DEMO.customerKey }))).status).toBe(401);
});
