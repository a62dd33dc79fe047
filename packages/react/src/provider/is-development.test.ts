import { afterEach, expect, test, vi } from "vitest";
import { isDevelopment } from "./is-development.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("a host is being developed unless its bundler or server says production", () => {
  vi.stubEnv("NODE_ENV", "development");
  expect(isDevelopment()).toBe(true);
  vi.stubEnv("NODE_ENV", "production");
  expect(isDevelopment()).toBe(false);
});

test("a browser that knows no process is no place for advice", () => {
  vi.stubGlobal("process", undefined);
  expect(isDevelopment()).toBe(false);
});
