import {
  isSeamActionAttemptTimeoutError,
  isSeamHttpApiError,
  isSeamHttpInvalidInputError,
  isSeamHttpUnauthorizedError,
  SeamHttp,
} from "@seamapi/http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.ts";
import { serveSandbox } from "./node.ts";
import { DEMO } from "./seeds/demo/demo.ts";

/** What Seam's client throws against the sandbox is what it throws against Seam: its own classes, with what they carry. */
const sandbox = createSandbox();
let served: Awaited<ReturnType<typeof serveSandbox>>;
let seam: SeamHttp;

beforeAll(async () => {
  served = await serveSandbox(sandbox, { port: 0 });
});
beforeEach(() => {
  sandbox.reset();
  seam = SeamHttp.fromApiKey(sandbox.apiKey, { endpoint: served.url });
});
afterAll(() => served.close());

const thrownBy = (request: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(request).then(
    () => undefined,
    (error: unknown) => error,
  );

test("input that is refused names each parameter", async () => {
  const error = await thrownBy(seam.devices.list({ limit: -1, device_ids: ["x"] }));
  if (!isSeamHttpInvalidInputError(error)) throw new Error("It is of another class.");
  expect([error.statusCode, error.code]).toEqual([400, "invalid_input"]);
  expect(error.getValidationErrorMessages("limit")).toHaveLength(1);
  expect(error.validationErrors.map(({ parameterName }) => parameterName).toSorted()).toEqual(["device_ids", "limit"]);
});

describe("a token that does not work", () => {
  test.each(["seam_cst1_unknown", "seam_unknown_key"])("%s", async (token) => {
    const options = { endpoint: served.url };
    const client = token.startsWith("seam_cst")
      ? SeamHttp.fromClientSessionToken(token, options)
      : SeamHttp.fromApiKey(token, options);
    const error = await thrownBy(client.devices.list());
    expect(isSeamHttpUnauthorizedError(error) && [error.statusCode, error.requestId]).toEqual([
      401,
      expect.stringMatching(/^[\da-f-]{36}$/),
    ]);
  });

  test("a revoked one, and one on a route that does not take it", async () => {
    const { token, client_session_id } = await seam.clientSessions.create({ customer_key: DEMO.customerKey });
    const own = SeamHttp.fromClientSessionToken(token, { endpoint: served.url });
    expect(isSeamHttpUnauthorizedError(await thrownBy(own.actionAttempts.list()))).toBe(true);
    await seam.clientSessions.revoke({ client_session_id });
    expect(isSeamHttpUnauthorizedError(await thrownBy(own.devices.list()))).toBe(true);
  });
});

test("a cursor with other parameters, a foreign device, and too many commands", async () => {
  const pages = seam.createPaginator(seam.devices.list({ limit: 2 }));
  const [, { nextPageCursor }] = await pages.firstPage();
  const mismatched = await thrownBy(seam.devices.list({ limit: 3, page_cursor: nextPageCursor }));
  expect(isSeamHttpApiError(mismatched) && mismatched.code).toBe("mismatched_page_parameters");

  const { device_id } = await seam.devices.get({ name: DEMO.devices.confirmed });
  const { token } = await seam.clientSessions.create({ customer_key: DEMO.otherCustomerKey });
  const other = SeamHttp.fromClientSessionToken(token, { endpoint: served.url });
  const foreign = await thrownBy(other.devices.get({ device_id }));
  expect(isSeamHttpApiError(foreign) && [foreign.statusCode, foreign.code]).toEqual([404, "device_not_found"]);

  const lock = () => thrownBy(seam.locks.lockDoor({ device_id }, { waitForActionAttempt: false }));
  for (let time = 0; time < 15; time += 1) expect(await lock()).toBeUndefined();
  const limited = await lock();
  expect(isSeamHttpApiError(limited) && [limited.statusCode, limited.code]).toEqual([429, "too_many_requests"]);
});

test("an attempt that never ends throws what it was waited for", async () => {
  const { device_id } = await seam.devices.get({ name: DEMO.devices.neverAnswers });
  const waitForActionAttempt = { timeout: 60, pollingInterval: 20 };
  const error = await thrownBy(seam.locks.unlockDoor({ device_id }, { waitForActionAttempt }));
  expect(isSeamActionAttemptTimeoutError(error) && error.actionAttempt.status).toBe("pending");
});

test("a failure is tried again where that is safe, and never for a command", async () => {
  sandbox.simulate.fail({ status: 503, times: 2 });
  expect(await seam.devices.list({ limit: 1 })).toHaveLength(1);
  const { device_id } = await seam.devices.get({ name: DEMO.devices.confirmed });
  sandbox.simulate.fail({ status: 503, path: "/locks/unlock_door" });
  const error = await thrownBy(seam.locks.unlockDoor({ device_id }));
  expect(isSeamHttpApiError(error) && error.statusCode).toBe(503);
  expect(sandbox.requests.filter(({ path }) => path === "/locks/unlock_door")).toHaveLength(1);
});
