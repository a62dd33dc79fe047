import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../src/page-config.ts";
import { pageHeaders } from "./page-headers.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const example = /```json\n([\s\S]+?)```/.exec(readme)?.[1] ?? "";
const headers = Object.entries(
  pageHeaders({ ...readConfig(JSON.parse(example)), images: ["https://connect.getseam.com"] }),
);

test("the examples for nginx and Netlify send what the tested server sends, for the config.json beside them", () => {
  const nginx = [...readme.matchAll(/add_header ([\w-]+) "([^"]+)" always;/g)].map(([, name = "", value]) => [
    name.toLowerCase(),
    value,
  ]);
  const netlify = [...readme.matchAll(/^ {2}([A-Z][\w-]+): (.+)$/gm)].map(([, name = "", value]) => [
    name.toLowerCase(),
    value,
  ]);
  expect(nginx).toEqual(headers);
  expect(netlify.filter(([name]) => name !== "cache-control")).toEqual(headers);
});

test("config.example.json is one that the page takes", () => {
  const file = readFileSync(new URL("../public/config.example.json", import.meta.url), "utf8");
  expect(readConfig(JSON.parse(file))).toMatchObject({ endpoint: "https://app.example.com/api/customer-portal" });
});
