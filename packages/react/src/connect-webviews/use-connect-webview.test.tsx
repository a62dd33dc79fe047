import { act, renderHook, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { ConnectDoor } from "./connect-door.ts";
import { useConnectWebview, type ConnectWebviewOptions } from "./use-connect-webview.ts";

/** What holds before the code of a connection is there. */

const portal = servePortal();
const CREATE = "/connect_webviews/create";
const NUKI = { accepted_providers: ["nuki"] };

beforeEach(() => void portal.open({ seed: smallHouse() }));

function begin(options: ConnectWebviewOptions = {}) {
  const Portal = portalWrapper(HOUSE.customerKey);
  return renderHook(() => useConnectWebview(options), {
    wrapper: ({ children }) => (
      <StrictMode>
        <Portal>{children}</Portal>
      </StrictMode>
    ),
  }).result;
}
const step = (result: ReturnType<typeof begin>) => result.current.state.step;

/** Stands in for a tab that the browser opens. */
function openedTab() {
  const tab = {
    opener: window as unknown,
    closed: false,
    close: vi.fn<() => void>(),
    location: { replace: vi.fn<(url: string) => void>() },
  };
  const open = vi.spyOn(window, "open").mockReturnValue(tab as unknown as Window);
  onTestFinished(() => open.mockRestore());
  return { tab, open };
}

test("a press is answered at once, and twice is once", async () => {
  const result = begin();
  act(() => {
    result.current.open(NUKI);
    result.current.open(NUKI);
  });
  expect(step(result)).toBe("opening");
  await waitFor(() => expect(step(result)).toBe("waiting"));
  act(() => result.current.open(NUKI));
  expect(portal.callsTo(CREATE)).toHaveLength(1);
});

test("a tab is opened on the press itself, and led to the page when there is one", async () => {
  const { tab, open } = openedTab();
  const result = begin({ mode: "tab" });
  act(() => {
    result.current.open(NUKI);
    expect(open).toHaveBeenCalledExactlyOnceWith("about:blank", "_blank");
  });
  await waitFor(() => expect(result.current.state).toMatchObject({ step: "waiting", place: "tab" }));
  expect(open).toHaveBeenCalledTimes(1);
  expect(tab.opener).toBeNull();
  expect(tab.location.replace).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("connect_webview"));
});

test("a tab that the browser does not open is told", async () => {
  const { open } = openedTab();
  open.mockReturnValue(null);
  const result = begin({ mode: "tab" });
  act(() => result.current.open(NUKI));
  await waitFor(() => expect(result.current.state).toMatchObject({ step: "waiting", place: "blocked" }));
  expect(open).toHaveBeenCalledTimes(1);
});

test("what is closed before its code is there is over, with its tab, and makes no Connect Webview", async () => {
  const { tab } = openedTab();
  const result = begin({ mode: "tab" });
  act(() => {
    result.current.open(NUKI);
    result.current.close();
  });
  expect(step(result)).toBe("abandoned");
  await waitFor(() => expect(tab.close).toHaveBeenCalledTimes(1));
  expect(step(result)).toBe("abandoned");
  expect(portal.callsTo(CREATE)).toEqual([]);
});

test("code that can't be had fails the connection, and is fetched anew at the next try", async () => {
  const load = vi.spyOn(ConnectDoor, "load").mockRejectedValueOnce(new TypeError("Failed to fetch"));
  onTestFinished(() => load.mockRestore());
  const { tab } = openedTab();
  const result = begin({ mode: "tab" });
  act(() => result.current.open(NUKI));
  await waitFor(() =>
    expect(result.current.state).toMatchObject({
      step: "failed",
      reason: { code: "not_opened", error: { code: "not_loaded" } },
    }),
  );
  expect(tab.close).toHaveBeenCalledTimes(1);
  act(() => result.current.retry());
  await waitFor(() => expect(step(result)).toBe("waiting"));
  expect(portal.callsTo(CREATE).map(({ body }) => body["accepted_providers"])).toEqual([["nuki"]]);
});
