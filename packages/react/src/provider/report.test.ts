import { afterEach, expect, test, vi } from "vitest";
import { PortalError } from "../api/portal-error.ts";
import { createReport } from "./report.ts";

afterEach(() => void vi.restoreAllMocks());

test("a fault of our own reaches the host as an error with a code, and the fault in it", () => {
  const onError = vi.fn<(error: PortalError) => void>();
  const fault = new RangeError("Invalid time value");
  createReport(() => ({ onError }))(fault);
  const [[told] = []] = onError.mock.calls;
  expect(told).toBeInstanceOf(PortalError);
  expect(told).toMatchObject({ code: "unknown", cause: fault });
  expect(told?.message).toContain("Invalid time value");
});

test("an error with a code is passed on as it is", () => {
  const onError = vi.fn<(error: PortalError) => void>();
  const error = new PortalError("Gone.", { code: "not_found" });
  createReport(() => ({ onError }))(error);
  expect(onError.mock.calls).toEqual([[error]]);
  expect(onError.mock.calls[0]?.[0]).toBe(error);
});

test("where the host does not listen, the console is told, once per kind", () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const report = createReport(() => ({}));
  for (const error of [new RangeError("a"), new TypeError("b"), new TypeError("c")]) report(error);
  expect(said.mock.calls).toEqual([["[customer-portal] a"], ["[customer-portal] b"]]);
});
