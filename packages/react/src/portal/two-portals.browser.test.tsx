import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import type { PortalError } from "../api/portal-error.ts";
import { DeviceCard } from "../devices/device-card.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import { useSession } from "../provider/portal-context.ts";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { CustomerPortal, type CustomerPortalProps } from "./customer-portal.tsx";

/** Portals of two customers on one page, and a host with query clients of its own. */

beforeEach(() => page.viewport(1_280, 1_400));

const house = () => page.getByRole("region", { name: "House" });
const cabin = () => page.getByRole("region", { name: "Cabin" });

function Portals(props: Record<"House" | "Cabin", Partial<CustomerPortalProps>>) {
  const customerKeys = { House: HOUSE.customerKey, Cabin: HOUSE.otherCustomerKey };
  return Object.entries(props).map(([name, own]) => (
    <section key={name} aria-label={name}>
      <CustomerPortal customerKey={customerKeys[name as "House"]} {...own}>
        {own.children ?? <DevicesPanel />}
      </CustomerPortal>
    </section>
  ));
}

/** Enter twice, as a person at the keyboard unlocks. */
async function unlock(part: Locator, name: string) {
  const button = part.getByRole("button", { name: `Unlock ${name}` });
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}{Enter}");
}

const wordsSpokenIn = (part: Locator) =>
  part
    .getByRole("status")
    .elements()
    .map(({ textContent }) => textContent)
    .filter((text) => /[a-z]/.test(text ?? ""));

function listeners() {
  return { onEvent: vi.fn<(event: PortalAnalyticsEvent) => void>(), onError: vi.fn<(error: PortalError) => void>() };
}

test("what is done, spoken, told to the host and refused in one stays there", async () => {
  const { simulate } = answerFetch({ seed: smallHouse() });
  const [ofHouse, ofCabin] = [listeners(), listeners()];
  mount(<Portals House={ofHouse} Cabin={ofCabin} />);
  await unlock(cabin(), "Cabin door");
  await expect.element(cabin().getByText("Unlocked", { exact: true })).toBeVisible();
  await expect.poll(() => wordsSpokenIn(cabin())).toEqual([expect.stringMatching(/Cabin door.?: Unlocked at/)]);
  expect(wordsSpokenIn(house())).toEqual([]);
  const about = { customerKey: HOUSE.otherCustomerKey, deviceId: HOUSE.cabinDoor, action: "unlock" };
  expect(ofCabin.onEvent.mock.calls.flat()).toEqual([
    { type: "device_command.started", ...about },
    expect.objectContaining({ type: "device_command.settled", ...about, outcome: "confirmed" }),
  ]);
  expect(ofHouse.onEvent).not.toHaveBeenCalled();
  simulate.fail({ path: "/locks/unlock_door", status: 400, type: "invalid_input", message: "No.", times: 1 });
  await unlock(house(), "Front door");
  await expect.element(house().getByText(/^Could not unlock/)).toBeVisible();
  expect(ofHouse.onError.mock.calls.map(([error]) => error.code)).toEqual(["invalid_input"]);
  expect(ofCabin.onError).not.toHaveBeenCalled();
  expect(
    cabin()
      .getByText(/^Could not unlock/)
      .elements(),
  ).toEqual([]);
  expect(wordsSpokenIn(cabin())).toEqual([expect.stringMatching(/Cabin door.?: Unlocked at/)]);
  expect(ofCabin.onEvent).toHaveBeenCalledTimes(2);
});

test("a device that one has read is not the other's, even where it is asked for", async () => {
  answerFetch({ seed: smallHouse() });
  const [ofHouse, ofCabin] = [listeners(), listeners()];
  const card = <DeviceCard deviceId={HOUSE.cabinDoor} />;
  mount(<Portals House={{ ...ofHouse, children: <Later>{card}</Later> }} Cabin={{ ...ofCabin, children: card }} />);
  await expect.element(cabin().getByRole("group", { name: "Cabin door" })).toBeVisible();
  await house().getByRole("button", { name: "Show" }).click();
  await expect.element(house().getByText("This is no longer here")).toBeVisible();
  expect(house().getByText("Cabin door").elements()).toEqual([]);
  expect(ofHouse.onError.mock.calls.map(([error]) => error.code)).toEqual(["not_found"]);
  expect(ofCabin.onError).not.toHaveBeenCalled();
});

function Later({ children }: { children: ReactNode }) {
  const [isShown, setIsShown] = useState(false);
  return isShown ? children : <button onClick={() => setIsShown(true)}>Show</button>;
}

test("each has its own words and looks, and a change of one is none of the other's", async () => {
  answerFetch({ seed: smallHouse() });
  const look = (colorScheme: "light" | "dark", accent: string, title: string): Partial<CustomerPortalProps> => ({
    messages: { "devices.title": title },
    appearance: { colorScheme, density: colorScheme === "dark" ? "compact" : "comfortable", variables: { accent } },
  });
  const box = mount(
    <Portals House={look("light", "#aa0000", "House doors")} Cabin={look("dark", "#00aaff", "Cabin doors")} />,
  );
  await expect.element(house().getByRole("heading", { name: "House doors" })).toBeVisible();
  await expect.element(cabin().getByRole("heading", { name: "Cabin doors" })).toBeVisible();
  const looks = [...box.querySelectorAll(".cp-root")].map((root) => {
    const style = getComputedStyle(root);
    return [style.colorScheme, style.getPropertyValue("--cp-accent"), style.getPropertyValue("--cp-row-size")];
  });
  expect(looks).toEqual([
    ["light", "#aa0000", "57px"],
    ["dark", "#00aaff", "45px"],
  ]);
});

/** A part of the host that asks something by the very key under which our panel keeps its list. */
const KEY = [HOUSE.customerKey, "/devices/list", { limit: 100 }];
function HostPart({ name, client }: { name: string; client: QueryClient }): ReactNode {
  const isItsOwn = useQueryClient() === client;
  const { data } = useQuery({ queryKey: KEY, queryFn: () => `Said ${name}`, enabled: true });
  return isItsOwn && <p>{data}</p>;
}

/** Gives the portal's own query client, which no host gets to see. */
function Peek({ onOurs }: { onOurs: (client: QueryClient) => void }) {
  const { queryClient } = useSession();
  useEffect(() => onOurs(queryClient), [onOurs, queryClient]);
  return null;
}

test("a host's query clients above, inside and beside are left alone, and leave ours alone", async () => {
  const { requests } = answerFetch({ seed: smallHouse() });
  const [above, inside, beside] = ["above", "inside", "beside"].map(
    // What a host says of its own queries is not said of ours.
    () => new QueryClient({ defaultOptions: { queries: { enabled: false, gcTime: 0 } } }),
  ) as [QueryClient, QueryClient, QueryClient];
  const onOurs = vi.fn<(client: QueryClient) => void>();
  mount(
    <>
      <QueryClientProvider client={above}>
        <HostPart name="above" client={above} />
        <Portals
          House={{
            children: (
              <>
                <Peek onOurs={onOurs} />
                <HostPart name="within" client={above} />
                <QueryClientProvider client={inside}>
                  <HostPart name="inside" client={inside} />
                  <DevicesPanel />
                </QueryClientProvider>
              </>
            ),
          }}
          Cabin={{}}
        />
      </QueryClientProvider>
      <QueryClientProvider client={beside}>
        <HostPart name="beside" client={beside} />
      </QueryClientProvider>
    </>,
  );
  await expect.element(house().getByText("Front door")).toBeVisible();
  await expect.element(cabin().getByText("Cabin door")).toBeVisible();
  await expect.element(house().getByText("Said inside")).toBeVisible();
  await expect.element(page.getByText("Said beside")).toBeVisible();
  // One client, so one answer, whichever of its two parts has asked first.
  expect(page.getByText(/^Said (above|within)$/).elements()).toHaveLength(2);
  for (const client of [above, inside, beside])
    expect(
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ).toEqual([KEY]);
  const ours = onOurs.mock.lastCall?.[0];
  const held = ours?.getQueryCache().getAll() ?? [];
  expect(held.map(({ queryKey }) => queryKey)).toContainEqual(KEY);
  expect(new Set(held.map(({ queryKey }) => queryKey[0]))).toEqual(new Set([HOUSE.customerKey]));
  expect(JSON.stringify(held.map(({ state }) => state.data))).not.toContain("Said");
  // Whatever the host does with its caches, ours stays as it is, and nothing is asked again.
  const lists = () => requests.filter(({ path }) => path === "/devices/list").length;
  const asked = lists();
  for (const client of [above, inside, beside]) {
    await client.invalidateQueries();
    client.clear();
  }
  await expect.element(house().getByText("Front door")).toBeVisible();
  expect(ours?.getQueryData(KEY)).toBeDefined();
  expect(lists()).toBe(asked);
});
