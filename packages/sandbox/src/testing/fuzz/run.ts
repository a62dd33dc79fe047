// The long fuzz: `pnpm --filter @customer-portal/sandbox fuzz --runs 500 --seed 7 --path /devices`.
import { parseArgs } from "node:util";
import { everyRoute } from "./every-route.ts";
import { fuzzRoute } from "./fuzz-route.ts";
import { openFuzzWorld } from "./fuzz-world.ts";

const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, path: { type: "string" } },
});
const runs = Number(values.runs ?? 300);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const world = await openFuzzWorld();
process.stdout.write(`seed ${seed}, ${runs} runs a route\n`);
let broken = 0;
for (const route of everyRoute().filter(({ path }) => path.startsWith(values.path ?? "/"))) {
  try {
    const { calls, successes } = await fuzzRoute(world, route, { runs, seed, isLong: true });
    process.stdout.write(`${route.path}: ${calls} calls, ${successes} of them successes\n`);
  } catch (error) {
    // The other routes are still worth looking at.
    broken += 1;
    process.stdout.write(`${route.path}: BROKEN. ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
process.stdout.write(`${broken} routes broken\n`);
// What the calls have left behind is not waited for.
process.exit(broken === 0 ? 0 : 1);
