import * as fc from "fast-check";
import type { AuthClass } from "../../http/caller.ts";
import { routes } from "../../http/routes.ts";
import { createSandbox } from "../../create-sandbox.ts";
import type { Sandbox } from "../../sandbox.ts";
import type { Snapshot } from "../../store/snapshot.ts";
import type { Seed } from "../../seeds/seed.ts";
import { openSandbox, START } from "../open-sandbox.ts";
import { validParams } from "./calls.ts";
import { collect, resolve, type Pool } from "./pool.ts";

const CREATES = /\/(create\w*|get_or_create|push_data|add_\w+)$/;

/** A house with one of everything, small enough to be written down after each call. */
const seed: Seed = (builder) => {
  for (const customer_key of ["harbor", "alder"]) {
    const account = builder.addAccount({ customer_key, display_name: `desk@${customer_key}.example` });
    const { space_id } = builder.addSpace({ name: "Room 1", customer_key, space_key: `${customer_key}-room-1` });
    for (const product of ["salto_xs4_one", "nest_thermostat", "minut_point"] as const) {
      builder.addDevice({ ...account, name: `${customer_key} ${product}`, product, space_ids: [space_id] });
    }
    builder.addDevice({ ...account, name: `${customer_key} unmanaged`, is_managed: false });
  }
};

/** What is sent by webhooks goes nowhere, and never comes back to change anything between two looks. */
const unanswered = () => new Promise<Response>(() => {});

/** A sandbox that was filled by every route that makes something, and how to come back to that state. */
export interface FuzzWorld extends ReturnType<typeof openSandbox> {
  base: Snapshot;
  /** Another sandbox, to restore snapshots in. */
  other: Sandbox;
  pool: Pool;
  tokens: Record<AuthClass, string>;
}

/** Makes the world in which routes are fuzzed; what new routes make is in it by itself. */
export async function openFuzzWorld(): Promise<FuzzWorld> {
  const world = openSandbox({ seed, anyShape: true, fetch: unanswered });
  const { call, session, readOnly, sandbox } = world;
  const { connected_accounts } = (await call("/connected_accounts/list", { customer_key: "harbor" })).body;
  const tokens: FuzzWorld["tokens"] = {
    api_key: sandbox.apiKey,
    client_session: await session({
      connected_account_ids: connected_accounts.map(({ connected_account_id }) => connected_account_id),
    }),
    client_session_with_customer: await session({ customer_key: "harbor" }),
    client_session_with_customer_ro: readOnly("harbor"),
  };
  const pool: Pool = new Map();
  collect(pool, sandbox.snapshot());
  // Twice, since what the one makes the other may need.
  for (const turn of [1, 2]) {
    for (const { path, params, auth } of routes.filter((route) => CREATES.test(route.path))) {
      for (const sample of fc.sample(validParams(params), { numRuns: 6, seed: turn })) {
        const token = tokens[auth[0] ?? "api_key"];
        collect(pool, (await call(path, resolve(pool, sample), token)).body);
      }
    }
  }
  const other = createSandbox({ seed: () => {}, now: () => START, fetch: unanswered });
  return { ...world, base: sandbox.snapshot(), other, pool, tokens };
}
