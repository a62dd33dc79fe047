import { checkPortalUrl } from "./customer-portals/check-portal-url.ts";
import { ApiError } from "./http/api-error.ts";
import type { Caller } from "./http/caller.ts";
import { createApp } from "./http/create-app.ts";
import { identify } from "./http/identify.ts";
import { readText } from "./http/read-text.ts";
import { createRequestLog } from "./http/request-log.ts";
import { routes } from "./http/routes.ts";
import { toRequest } from "./http/to-request.ts";
import type { Sandbox } from "./sandbox.ts";
import type { SandboxOptions } from "./sandbox-options.ts";
import { createSeedBuilder } from "./seeds/create-seed-builder.ts";
import { chooseSeed } from "./seeds/choose-seed.ts";
import { controlRoutes, RESTORE_PATH } from "./simulator/control-routes.ts";
import { CutConnection } from "./simulator/cut-connection.ts";
import { createSimulate } from "./simulator/simulate.ts";
import { takeFault } from "./simulator/take-fault.ts";
import { wait } from "./simulator/wait.ts";
import { createStore } from "./store/create-store.ts";
import { restoreSnapshot } from "./store/restore-snapshot.ts";
import type { Snapshot } from "./store/snapshot.ts";
import { takeSnapshot } from "./store/take-snapshot.ts";
import type { Store } from "./store/store.ts";
import { createCourier } from "./webhooks/create-courier.ts";
import { BATTERY_STEP_MS, LARGEST_BODY_BYTES, LARGEST_SNAPSHOT_BYTES } from "./undocumented.ts";

/**
 * Makes a Seam-compatible API that lives in memory: any Seam client works against its `fetch`, in Node and in the browser.
 * Nothing runs by itself; what is due by the clock is settled when the next request comes in.
 */
export function createSandbox({
  seed,
  devices,
  portalUrl,
  now = () => Date.now(),
  fetch: send = fetch,
}: SandboxOptions = {}): Sandbox {
  checkPortalUrl(portalUrl);
  const plant = chooseSeed(seed, devices);
  const begin = (): Store => {
    const fresh = createStore(now);
    plant(createSeedBuilder(fresh));
    fresh.agenda.add(fresh.started_at + BATTERY_STEP_MS, "drain_batteries", {});
    return fresh;
  };
  let store = begin();
  const deliver = createCourier(
    () => store,
    (url, init) => send(url, init),
  );
  const log = createRequestLog();
  const reset = (): void => {
    store = begin();
    log.entries.length = 0;
  };
  const snapshot = (): Snapshot => {
    store.agenda.settle(store.clock.now());
    return takeSnapshot(store);
  };
  const restore = (taken: unknown): void => {
    store = restoreSnapshot(taken, now);
  };
  const app = createApp([...routes, ...controlRoutes({ requests: log.entries, reset, snapshot, restore })], portalUrl);

  return {
    fetch: async (input, init) => {
      const request = toRequest(input, init);
      request.signal.throwIfAborted();
      const url = new URL(request.url);
      const limit = url.pathname === RESTORE_PATH ? LARGEST_SNAPSHOT_BYTES : LARGEST_BODY_BYTES;
      const body = await readText(request, limit);
      const isSeams = !url.pathname.startsWith("/_sandbox/") && request.method !== "OPTIONS";
      const fault = isSeams ? takeFault(store, url.pathname) : undefined;
      const entry = isSeams
        ? log.add(request, url, body instanceof ApiError ? "" : body, callerOf(store, request))
        : undefined;
      const delay_ms = (fault?.delay_ms ?? 0) + (isSeams ? store.latency_ms : 0);
      if (delay_ms > 0) await wait(delay_ms, request.signal);
      if (fault?.cut) throw new CutConnection();
      store.agenda.settle(store.clock.now());
      const exchange = { store, body, caller: callerOf(store, request), fault, request_id: crypto.randomUUID() };
      const response = await app.fetch(request, exchange);
      if (entry) entry.status = response.status;
      void deliver();
      return response;
    },
    simulate: createSimulate(() => store),
    settle: async () => {
      store.agenda.settle(store.clock.now());
      await deliver();
    },
    reset,
    snapshot,
    restore,
    apiKey: store.api_key,
    workspaceId: store.workspace_id,
    get customers() {
      return store.customers.all.map(({ customer_key, name }) => ({ customer_key, name }));
    },
    requests: log.entries,
  };
}

function callerOf(store: Store, { headers }: Request): Caller | ApiError {
  try {
    return identify(store, headers);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
