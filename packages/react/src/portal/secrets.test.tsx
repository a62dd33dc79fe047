import type { Sandbox } from "@customer-portal/sandbox";
import type { QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { expect, test, vi } from "vitest";
import type { CustomerSession } from "../api/token-road.ts";
import type { PortalError } from "../api/portal-error.ts";
import { DeviceDetails } from "../devices/device-details.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { useSession } from "../provider/portal-context.ts";
import { SEAM_ORIGIN } from "../testing/portal-world.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { CustomerPortal } from "./customer-portal.tsx";

const portal = servePortal();

/** What the host does on its server: the API key never leaves it. */
async function createSession(sandbox: Sandbox, customer_key: string): Promise<CustomerSession> {
  const response = await sandbox.fetch("/client_sessions/create", {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key }),
  });
  return ((await response.json()) as { client_session: CustomerSession }).client_session;
}

/** Everything that a cache holds and a devtool, a persister or a log could show. */
const contentsOf = (client: QueryClient) =>
  JSON.stringify([
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey, queryHash, state, meta }) => [queryKey, queryHash, state, String(state.error), meta]),
    client
      .getMutationCache()
      .getAll()
      .map(({ state, options }) => [options.mutationKey, options.meta, state, String(state.error)]),
  ]);

function Probe({ onClient }: { onClient: (client: QueryClient) => void }) {
  const { queryClient } = useSession();
  useEffect(() => {
    onClient(queryClient);
  }, [queryClient, onClient]);
  return null;
}

test("neither a token nor a guest's code ever gets into a cache, a page or an error", async () => {
  const PIN = "482915";
  const sandbox = portal.open({
    seed: (builder) => {
      smallHouse()(builder);
      const details = { code: PIN, access_code_id: crypto.randomUUID() };
      const occurred_at = builder.now - 60_000;
      builder.addEvent({ event_type: "access_code.set_on_device", device_id: HOUSE.door, occurred_at, details });
    },
  });
  const sessions: CustomerSession[] = [];
  const errors: PortalError[] = [];
  let client: QueryClient | undefined;
  const { container } = render(
    <CustomerPortal
      customerKey={HOUSE.customerKey}
      endpoint={SEAM_ORIGIN}
      fetchSession={async () => {
        const session = await createSession(sandbox, HOUSE.customerKey);
        sessions.push(session);
        return session;
      }}
      onError={(error) => void errors.push(error)}
    >
      <Probe onClient={(found) => (client = found)} />
      <DevicesPanel />
      <DeviceDetails deviceId={HOUSE.secondDoor} />
    </CustomerPortal>,
  );
  expect(await screen.findByText("Front door")).toBeVisible();
  screen.getByRole("button", { name: "Unlock Front door" }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
  await screen.findByText("Unlocked");
  sandbox.simulate.fail({ path: "/locks/unlock_door", status: 400, type: "invalid_input" });
  screen.getByRole("button", { name: "Hold to unlock Back door" }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
  await waitFor(() => expect(errors).toHaveLength(1));
  await waitFor(() => expect(portal.callsTo("/events/list").length).toBeGreaterThan(0));

  const contents = contentsOf(client as unknown as QueryClient);
  expect(contents).toContain(HOUSE.door);
  expect(contents).toContain("/locks/unlock_door");
  const everywhere = [contents, container.outerHTML, JSON.stringify(errors), errors.map(({ stack }) => stack).join()];
  expect(sessions).toHaveLength(1);
  for (const secret of [sessions[0]?.token, PIN, sandbox.apiKey])
    expect(everywhere.filter((text) => text.includes(secret ?? "?"))).toEqual([]);
  expect(Object.keys(localStorage).concat(Object.keys(sessionStorage))).toEqual([]);
});

test("a session of another customer shows an error, and nothing of either", async () => {
  const sandbox = portal.open({ seed: smallHouse() });
  const onError = vi.fn<(error: PortalError) => void>();
  const { container } = render(
    <CustomerPortal
      customerKey={HOUSE.customerKey}
      endpoint={SEAM_ORIGIN}
      fetchSession={() => createSession(sandbox, HOUSE.otherCustomerKey)}
      onError={onError}
    >
      <DevicesPanel />
    </CustomerPortal>,
  );
  expect(await screen.findByText("This sign-in is for another customer")).toBeVisible();
  expect(container.textContent).not.toMatch(/Cabin|Front/);
  expect(onError.mock.lastCall?.[0]).toMatchObject({ code: "customer_mismatch" });
  expect(portal.callsTo("/devices/list")).toEqual([]);
});

test("changing from one road to the other asks anew and shows nothing of a mismatching customer", async () => {
  const sandbox = portal.open({ seed: smallHouse() });
  const { rerender } = render(
    <CustomerPortal customerKey={HOUSE.customerKey}>
      <DevicesPanel />
    </CustomerPortal>,
  );
  expect(await screen.findByText("Front door")).toBeVisible();
  rerender(
    <CustomerPortal
      customerKey={HOUSE.customerKey}
      endpoint={SEAM_ORIGIN}
      fetchSession={() => createSession(sandbox, HOUSE.otherCustomerKey)}
      onError={() => undefined}
    >
      <DevicesPanel />
    </CustomerPortal>,
  );
  expect(await screen.findByText("This sign-in is for another customer")).toBeVisible();
  expect(screen.queryByText("Front door")).not.toBeInTheDocument();
});
