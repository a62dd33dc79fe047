import type { ConnectRun } from "./connect-run.ts";
import type { ConnectState } from "./connect-state.ts";
import type { ConnectWatch } from "./connect-watch.ts";
import { syncWatch } from "./sync-watch.ts";

const LOOK_EVERY = 1_500;
/** Devices that came, and none since for so long, are all: milliseconds. */
const STILL = 12_000;
/** Longer than this nobody is kept waiting, in milliseconds; what comes later appears by itself. */
const LONGEST = 60_000;

/** Watches the devices of an account that was found until Seam has looked through it, no more come, or it takes too long. */
export function watchArrivals(
  run: ConnectRun,
  { webview, connectedAccountId }: Extract<ConnectState, { step: "finishing" }>,
): ConnectWatch {
  const { isBookingSystem, readAllPages, PortalError } = run.tools;
  const { call } = run.session;
  const abort = new AbortController();
  const { signal } = abort;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const after = (milliseconds: number, then: () => void) => {
    const timer = setTimeout(then, milliseconds);
    timers.add(timer);
    return timer;
  };
  const settle = (sync: "done" | "under_way") => run.send({ type: "settled", connectedAccountId, sync });
  const isSynced = syncWatch(run, { webview, connectedAccountId, signal });
  const scope = { connected_account_id: connectedAccountId };
  let count: number | undefined;
  let still: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    // Asked before the devices are counted, so that they are counted once more after Seam has said that it has seen all.
    const isDone = await isSynced();
    let pause = LOOK_EVERY;
    try {
      const { length } = await readAllPages(call, "/devices/list", "devices", signal, scope);
      if (length !== count) {
        clearTimeout(still);
        if (length > 0) still = after(STILL, () => settle("done"));
      }
      count = length;
      run.send({ type: "counted", connectedAccountId, deviceCount: length });
      if (isDone) return settle("done");
    } catch (error) {
      if (!(error instanceof PortalError)) return undefined;
      if (count === undefined && !error.retryable) return settle("under_way");
      pause = Math.max(pause, error.retryAfter ?? 0);
    }
    if (!signal.aborted) after(pause, () => void look());
    return undefined;
  };
  if (isBookingSystem({ account_type: webview.selected_provider })) {
    // It brings bookings, so there is nothing to wait for.
    after(0, () => {
      run.send({ type: "counted", connectedAccountId, deviceCount: 0 });
      settle("done");
    });
  } else if (run.seesDevices) void look();
  else after(0, () => settle("under_way"));
  after(LONGEST, () => settle("under_way"));
  return {
    end: () => {
      abort.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
