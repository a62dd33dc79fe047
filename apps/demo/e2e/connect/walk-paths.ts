import { expect, test } from "vitest";
import { mishapPaths } from "./mishap-paths.ts";
import { placePaths } from "./place-paths.ts";
import { signInPaths } from "./sign-in-paths.ts";
import { OURS, openStage, type Setting } from "./stage.ts";

/** Goes every path of connecting an account in one setting. */
export function walkPaths(setting: Setting): void {
  for (const path of [...signInPaths, ...placePaths, ...mishapPaths]) {
    const { name, run } = (setting.isFramed && path.framed) || path;
    test.concurrent(`${setting.name}: ${name}`, async (context) => {
      const stage = await openStage(context, setting, path.expected);
      await run(stage);
      const made = stage.house.sandbox.requests.filter((request) => request.path === "/connect_webviews/create");
      expect(new Set(made.map(({ params }) => params["customer_key"]))).toEqual(new Set([OURS.customer_key]));
    });
  }
}
