import { beforeAll, expect, test } from "vitest";
import { everyRoute } from "../testing/fuzz/every-route.ts";
import { fuzzRoute } from "../testing/fuzz/fuzz-route.ts";
import { openFuzzWorld, type FuzzWorld } from "../testing/fuzz/fuzz-world.ts";

let world: FuzzWorld;
const reached = new Set<string>();

beforeAll(async () => {
  world = await openFuzzWorld();
}, 60_000);

// The long run is a script of the package: `fuzz`.
test.each(everyRoute().map((route) => ({ route, path: route.path })))(
  "$path",
  async ({ route, path }) => {
    const { calls, successes } = await fuzzRoute(world, route, { runs: 4, seed: 20261120, isLong: false });
    expect(calls).toBeGreaterThan(0);
    if (successes > 0) reached.add(path);
  },
  60_000,
);

test("what calls have planned happens, and everything comes back from a snapshot after it", async () => {
  for (const route of everyRoute().filter((_route, index) => index % 40 === 7)) {
    const { calls } = await fuzzRoute(world, route, { runs: 1, seed: 20261121, isLong: true });
    expect(calls).toBeGreaterThan(0);
  }
}, 60_000);

test("what is sent gets past the checks of most routes", () => {
  expect(reached.size).toBeGreaterThan(everyRoute().length / 2);
});
