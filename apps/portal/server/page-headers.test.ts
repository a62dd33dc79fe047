import { expect, test } from "vitest";
import { pageHeaders } from "./page-headers.ts";

const addresses = {
  endpoint: "https://app.example.com/api/customer-portal",
  parents: [],
  images: ["https://connect.getseam.com"],
};

test("nothing inline, nobody else asked, and no frame, until a parent is allowed", () => {
  const { "content-security-policy": policy } = pageHeaders(addresses);
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https://connect.getseam.com",
    "connect-src 'self' https://app.example.com",
    "frame-src https://connect.getseam.com",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test("parents and Seam by their exact origins", () => {
  const seam = "http://127.0.0.1:4102/";
  const parents = ["https://app.example.com", "https://admin.example.com"];
  const { "content-security-policy": policy } = pageHeaders({ ...addresses, parents, seam });
  expect(policy).toContain("frame-ancestors https://app.example.com https://admin.example.com");
  expect(policy).toContain("connect-src 'self' https://app.example.com http://127.0.0.1:4102;");
  expect(policy).toContain("frame-src http://127.0.0.1:4102;");
});
