import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { fileURLToPath } from "node:url";
import type { Alias } from "vite";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./packages/tooling/src/browser.ts";
import { drawOnServer } from "./packages/tooling/src/draw-on-server.ts";

// A function: Vitest writes into the object, so two projects can't share one.
const browser = (alias: Alias[] = []) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
  commands: { drawOnServer: drawOnServer(alias) },
});

/** Puts another version of a package in its place, its entries included. */
const reactFrom = (folder: string) => {
  const target = fileURLToPath(new URL(`./packages/react/node_modules/${folder}`, import.meta.url));
  return [{ find: new RegExp(`^${folder.replace("-18", "")}(/.*)?$`), replacement: `${target}$1` }];
};

/** The oldest React that hosts may have. */
const REACT_18 = [...reactFrom("react-18"), ...reactFrom("react-dom-18")];

/** On a busy machine what a test waits for comes late, and its turn too; on an idle one none of it is waited for. */
const PATIENT = { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } };

// CI reads its closing counts from this file.
const report = process.env["VITEST_JSON_REPORT"];

export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      {
        plugins: [react()],
        test: {
          ...PATIENT,
          name: "unit",
          environment: "jsdom",
          include: ["packages/react/src/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.tsx"],
          setupFiles: ["./packages/tooling/src/unit-setup.ts"],
          // A new jsdom for every file costs about a second; shared workers make the suite several times faster.
          isolate: false,
        },
      },
      {
        test: {
          ...PATIENT,
          name: "node",
          environment: "node",
          include: [
            "packages/{sandbox,server,tooling}/src/**/*.test.ts",
            "apps/{demo,portal}/server/**/*.test.ts",
            "apps/portal/src/**/*.test.ts",
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          ...PATIENT,
          name: "browser",
          include: ["packages/react/src/**/*.browser.test.tsx"],
          browser: browser(),
        },
      },
      {
        plugins: [react()],
        // What the portal does in a real browser with the newest React, it does with the oldest too.
        resolve: { alias: REACT_18 },
        test: {
          ...PATIENT,
          name: "react-18",
          include: ["packages/react/src/**/*.browser.test.tsx"],
          // What is looked at in many sizes and colours does not depend on the version of React.
          exclude: ["**/looks.browser.test.tsx"],
          browser: browser(REACT_18),
        },
      },
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { ...PATIENT, name: "storybook", browser: browser(), isolate: false },
      },
      {
        test: {
          ...PATIENT,
          name: "e2e",
          include: ["apps/*/e2e/**/*.e2e.test.ts"],
          globalSetup: ["./apps/demo/e2e/setup.ts", "./apps/portal/e2e/setup.ts"],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // Each test has servers and pages of its own: few at a time, after everything else.
          maxWorkers: 2,
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
