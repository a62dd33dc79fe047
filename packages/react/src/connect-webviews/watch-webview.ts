import { QueryObserver } from "@tanstack/react-query";
import type { ConnectRun } from "./connect-run.ts";
import type { ConnectWatch } from "./connect-watch.ts";
import { pollEvery } from "./poll-every.ts";
import { connectWebviewQuery } from "./connect-webview-query.ts";

/** How long nothing may be heard before it is called late, in milliseconds. */
const LATE_AFTER = 10_000;

/**
 * Asks Seam how a sign-in goes: by the clock, when the page comes back into view, when the network is back, when a live
 * hint names it, and when the frame has spoken.
 */
export function watchWebview(run: ConnectRun, connectWebviewId: string): ConnectWatch {
  const { session, tools } = run;
  const beganAt = Date.now();
  const waiting = () => {
    const state = run.get();
    return state.step === "waiting" ? state : undefined;
  };
  const options = () => ({
    ...connectWebviewQuery(session, connectWebviewId, tools),
    refetchOnWindowFocus: "always" as const,
    refetchOnReconnect: "always" as const,
    refetchIntervalInBackground: waiting()?.place !== "frame",
    refetchInterval: ({ state }: { state: { error: Error | null; errorUpdateCount: number } }) =>
      pollEvery({
        sign: waiting()?.sign ?? "none",
        place: waiting()?.place ?? "frame",
        age: Date.now() - beganAt,
        failures: state.error === null ? 0 : state.errorUpdateCount,
      }),
  });
  const observer = new QueryObserver(session.queryClient, options());
  let read: unknown;
  const look = () => {
    const { data, error, errorUpdateCount } = observer.getCurrentResult();
    // One that was made a moment ago may not be known everywhere yet.
    const isUnknown = error?.code === "not_found";
    run.complain(error && !isUnknown ? error : undefined);
    if (data !== undefined && data !== read) {
      read = data;
      run.send({ type: "read", webview: data });
    } else if (isUnknown && errorUpdateCount > 1) run.send({ type: "gone", connectWebviewId });
  };
  const timer = setTimeout(() => run.send({ type: "late" }), LATE_AFTER);
  let { sign, place } = waiting() ?? {};
  const heed = () => {
    const now = waiting();
    if (now === undefined || (now.sign === sign && now.place === place)) return;
    const wasTold = sign === "told";
    ({ sign, place } = now);
    observer.setOptions(options());
    if (sign === "told" && !wasTold) void observer.refetch({ cancelRefetch: false });
  };
  const ignore = observer.subscribe(look);
  return {
    heed,
    end: () => {
      clearTimeout(timer);
      ignore();
    },
  };
}
