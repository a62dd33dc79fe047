import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import type { Route } from "../../http/route.ts";
import { routes } from "../../http/routes.ts";
import { toSearch } from "../../http/to-search.ts";
import type { Snapshot } from "../../store/snapshot.ts";
import { callsOf, type Call } from "./calls.ts";
import type { FuzzWorld } from "./fuzz-world.ts";
import { collect, resolve, type Pool } from "./pool.ts";

/** What a refused call may still have changed: numbers that were drawn, and the count of its tries. */
const MAY_CHANGE = { sequence: 0, variables: {} };
const FORTY_DAYS_MS = 40 * 24 * 60 * 60 * 1000;
const LISTS = routes.filter(({ path, auth }) => path.endsWith("/list") && auth.includes("api_key"));

/** How much of it. */
export interface FuzzOptions {
  runs: number;
  seed: number;
  /** Whether forty days go by after each run, and every list is compared with that of a restored sandbox. */
  isLong: boolean;
}

/** Sends a route (and after it any others) what it takes and what it does not, and throws when the sandbox breaks one of its promises. */
export async function fuzzRoute(
  world: FuzzWorld,
  route: Route,
  { runs, seed, isLong }: FuzzOptions,
): Promise<{ calls: number; successes: number }> {
  const count = { calls: 0, successes: 0 };
  const others = fc.constantFrom(...routes).chain(callsOf);
  const calls = fc.array(fc.oneof({ weight: 3, arbitrary: callsOf(route) }, { weight: 1, arbitrary: others }), {
    minLength: 1,
    maxLength: 3,
  });
  const property = fc.asyncProperty(fc.tuple(callsOf(route), calls), async ([first, more]) => {
    // Node keeps what was sent as long as nothing but promises go on.
    await new Promise(setImmediate);
    world.sandbox.restore(world.base);
    const pool: Pool = new Map([...world.pool].map(([name, ids]) => [name, new Set(ids)]));
    for (const call of [first, ...more]) {
      const status = await check(world, pool, call);
      count.calls += 1;
      if (status === 200) count.successes += 1;
    }
    if (!isLong) return;
    // What the calls have planned happens too.
    world.sandbox.simulate.advanceClock({ ms: FORTY_DAYS_MS });
    comesBack(world, world.sandbox.snapshot());
    await sameAnswers(world);
  });
  await fc.assert(property, { numRuns: runs, seed });
  return count;
}

async function check(world: FuzzWorld, pool: Pool, call: Call): Promise<number> {
  const before = world.sandbox.snapshot();
  const response = await send(world, pool, call);
  const text = await response.text();
  const { status, headers } = response;
  const body = JSON.parse(text) as { ok?: unknown; error?: Record<string, unknown> };
  if (status >= 500) throw new Error(`A ${status}: ${text.slice(0, 500)}`);
  if (status === 200 ? body.ok !== true : !isRefusal(body, headers)) {
    throw new Error(`A ${status} outside of Seam's envelope: ${text.slice(0, 500)}`);
  }
  if (call.path.startsWith("/_sandbox/")) {
    world.sandbox.simulate.clearFaults();
    world.sandbox.simulate.setLatency({ delay_ms: 0 });
  }
  const after = world.sandbox.snapshot();
  if (status !== 200 && !isDeepStrictEqual({ ...before, ...MAY_CHANGE }, { ...after, ...MAY_CHANGE })) {
    throw new Error(`Refused with ${status}, and yet something has changed: ${text.slice(0, 500)}`);
  }
  comesBack(world, after);
  if (status === 200) collect(pool, body);
  return status;
}

function send(world: FuzzWorld, pool: Pool, { path, method, auth, params, raw }: Call): Promise<Response> {
  const given = resolve(pool, params) as Record<string, unknown>;
  if (method === "GET" || method === "DELETE") {
    return world.send(`${path}?${toSearch(given)}`, { method }, world.tokens[auth]);
  }
  const headers = { "content-type": "application/json" };
  return world.send(path, { method, headers, body: raw ?? JSON.stringify(given) }, world.tokens[auth]);
}

function isRefusal({ ok, error }: { ok?: unknown; error?: Record<string, unknown> }, headers: Headers): boolean {
  return (
    ok === false &&
    typeof error?.["type"] === "string" &&
    typeof error["message"] === "string" &&
    error["request_id"] === headers.get("seam-request-id")
  );
}

/** Throws unless the state is the same after it was written as text and read again. */
function comesBack({ other }: FuzzWorld, snapshot: Snapshot): void {
  const text = JSON.stringify(snapshot);
  other.restore(JSON.parse(text));
  if (JSON.stringify(other.snapshot()) !== text) throw new Error("The snapshot does not come back as it was taken.");
}

/** Throws unless every list answers the same in a sandbox that was restored. */
async function sameAnswers({ sandbox, other }: FuzzWorld): Promise<void> {
  other.restore(JSON.parse(JSON.stringify(sandbox.snapshot())));
  for (const { path } of LISTS) {
    const [ours, theirs] = await Promise.all([list(sandbox, path), list(other, path)]);
    if (ours !== theirs)
      throw new Error(`${path} answers otherwise after the snapshot was restored: ${ours} / ${theirs}`);
  }
}

async function list({ fetch, apiKey }: FuzzWorld["sandbox"], path: string): Promise<string> {
  const params = path === "/events/list" ? { since: "2000-01-01" } : {};
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(params) });
  return (await response.text()).replace(/"request_id":"[^"]*"/, "");
}
