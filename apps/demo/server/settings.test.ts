import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("an empty environment is the sandbox on the usual ports", () => {
  expect(readSettings({})).toEqual({ demoPort: 4100, sandboxPort: 4102, portalPort: 4101 });
});

test("ports come from the environment", () => {
  const ports = { DEMO_PORT: "5100", SANDBOX_PORT: "0", PORTAL_PORT: "5101" };
  expect(readSettings(ports)).toEqual({ demoPort: 5100, sandboxPort: 0, portalPort: 5101 });
});

test("a key and customers lead to Seam", () => {
  const { seam } = readSettings({ SEAM_API_KEY: "seam_test", DEMO_CUSTOMERS: "a:Hôtel A, b:B: the second" });
  expect(seam).toEqual({
    apiKey: "seam_test",
    endpoint: "https://connect.getseam.com",
    properties: [
      { customer_key: "a", name: "Hôtel A" },
      { customer_key: "b", name: "B: the second" },
    ],
  });
});

test.each([
  [{ DEMO_PORT: "abc" }, /DEMO_PORT is "abc"/],
  [{ SANDBOX_PORT: "70000" }, /SANDBOX_PORT is "70000"/],
  [{ DEMO_COOKIE_SECRET: "short" }, /DEMO_COOKIE_SECRET is shorter/],
  [{ SEAM_API_KEY: "k" }, /DEMO_CUSTOMERS is not/],
  [{ DEMO_CUSTOMERS: "a:A" }, /SEAM_API_KEY is not/],
  [{ SEAM_API_KEY: "k", DEMO_CUSTOMERS: "a:A", SEAM_ENDPOINT: "nowhere" }, /SEAM_ENDPOINT is "nowhere"/],
  [{ SEAM_API_KEY: "k", DEMO_CUSTOMERS: "a:A,b" }, /DEMO_CUSTOMERS has "b"/],
  [{ SEAM_API_KEY: "k", DEMO_CUSTOMERS: "a:A,a:B" }, /names "a" twice/],
])("%o is refused with a sentence", (env, sentence) => {
  expect(() => readSettings(env)).toThrow(sentence);
});
