import { expect, test } from "vitest";
import type { Body } from "../testing/body.ts";
import { openSandbox } from "../testing/open-sandbox.ts";
import { paginate } from "./paginate.ts";

const names = (body: Body) => body.devices.map((device) => device.display_name);
const LISTS = ["/devices/list", "/spaces/list", "/connected_accounts/list"] as const;

test.each(LISTS)("%s gives all of it, page by page and once each", async (path) => {
  const { call } = openSandbox();
  const key = path.split("/")[1] as "devices" | "spaces" | "connected_accounts";
  const whole = (await call(path)).body;
  expect(whole.pagination).toEqual({ has_next_page: false, next_page_cursor: null, next_page_url: null });
  const pages: unknown[] = [];
  let page_cursor: string | undefined;
  do {
    const { body }: { body: Body } = await call(path, { limit: 3, page_cursor });
    expect(body[key].length).toBeLessThanOrEqual(3);
    pages.push(...body[key]);
    page_cursor = body.pagination.next_page_cursor;
  } while (page_cursor);
  expect(pages).toEqual(whole[key]);
});

test("next_page_url leads to the next page with the same filters", async () => {
  const { call, send } = openSandbox();
  const params = { customer_key: "harbor-hotels", search: "suite", device_types: ["salto_lock"], limit: 4 };
  const first = (await call("/devices/list", params)).body;
  const url = new URL(first.pagination.next_page_url);
  expect(url.origin).toBe("http://sandbox.localhost");
  const second = (await (await send(url.href)).json()) as Body;
  expect(first.devices).toHaveLength(4);
  expect(second.devices.map((device) => device.display_name)).toEqual(["Suite 505 door", "Suite 506 door"]);
  expect(second.pagination.has_next_page).toBe(false);
});

test("what is added or taken away meanwhile shifts nothing", async () => {
  const { call, session } = openSandbox();
  const token = await session({ customer_key: "harbor-hotels" });
  const all = names((await call("/devices/list", {}, token)).body);
  const first = (await call("/devices/list", { limit: 10 }, token)).body;
  await call("/devices/update", { device_id: first.devices[0]?.device_id, is_managed: false }, token);
  const page_cursor = first.pagination.next_page_cursor;
  const second = (await call("/devices/list", { limit: 10, page_cursor }, token)).body;
  expect(names(second)).toEqual(all.slice(10, 20));
});

test("a cursor wants the parameters that it was made with", async () => {
  const { call } = openSandbox();
  const { pagination } = (await call("/devices/list", { limit: 5, search: "door" })).body;
  const page_cursor = pagination.next_page_cursor;
  for (const params of [{ limit: 6, search: "door" }, { limit: 5 }, { limit: 5, search: "door", device_ids: [] }]) {
    const { status, body } = await call("/devices/list", { ...params, page_cursor });
    expect([status, body.error.type]).toEqual([400, "mismatched_page_parameters"]);
  }
  const elsewhere = await call("/spaces/list", { limit: 5, search: "door", page_cursor });
  expect(elsewhere.body.error.type).toBe("mismatched_page_parameters");
  expect((await call("/devices/list", { limit: 5, search: "door", page_cursor })).status).toBe(200);
});

test.each(["nonsense", "%%%", btoa("[1]"), btoa("{")])("what is no cursor is bad input: %s", async (page_cursor) => {
  const { status, body } = await openSandbox().call("/devices/list", { page_cursor });
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  expect(body.error.validation_errors).toMatchObject({ page_cursor: { _errors: [expect.any(String)] } });
});

test.each([0, -1, 1.5, "5", null])("a limit of %s is bad input", async (limit) => {
  const { status, body } = await openSandbox().call("/devices/list", { limit });
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
});

test("a page looks at no more than it needs, and starts where the last one ended", () => {
  const looked: number[] = [];
  const source = {
    *after(sequence: number) {
      for (let next = sequence + 1; next <= 100_000; next += 1) {
        looked.push(next);
        yield { sequence: next };
      }
    },
  };
  const isEven = ({ sequence }: { sequence: number }) => sequence % 2 === 0;
  const context = { origin: "http://sandbox.localhost", path: "/x/list", params: { limit: 2 } };
  const first = paginate(source, isEven, context);
  expect([first.page, looked]).toEqual([
    [{ sequence: 2 }, { sequence: 4 }],
    [1, 2, 3, 4, 5, 6],
  ]);
  looked.length = 0;
  const page_cursor = first.pagination.next_page_cursor;
  const second = paginate(source, isEven, { ...context, params: { limit: 2, page_cursor } });
  expect([second.page, looked]).toEqual([
    [{ sequence: 6 }, { sequence: 8 }],
    [5, 6, 7, 8, 9, 10],
  ]);
});
