import { DEMO } from "@customer-portal/sandbox";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { policy } from "../../../packages/server/src/policy/policy.ts";
import { find } from "./doors.ts";
import { type House, openHouse } from "./house.ts";

const post = async ({ url }: House, path: string, body: object, cookie = "") =>
  fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, cookie },
    body: JSON.stringify(body),
  });

async function cookieOf(house: House, person: string): Promise<string> {
  const response = await post(house, "/api/sign-in", { person });
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

const gateway = (route: string, customerKey: string) => `/api/customer-portal${route}?customer_key=${customerKey}`;

/** Everything of Alder Rentals that somebody else could name, as its own people see it. */
async function thingsOfAlder(house: House) {
  const cookie = await cookieOf(house, "marta");
  const ask = async (route: string, body: object = {}) =>
    (await (await post(house, gateway(route, "alder-rentals"), body, cookie)).json()) as Record<
      string,
      Record<string, string>[]
    >;
  const { devices = [] } = await ask("/devices/list");
  const { spaces = [] } = await ask("/spaces/list");
  const { connected_accounts = [] } = await ask("/connected_accounts/list");
  const device_id = devices.find((device) => "can_remotely_unlock" in device)?.["device_id"];
  const { action_attempt } = (await ask("/locks/unlock_door", { device_id: device_id ?? "" })) as unknown as {
    action_attempt: { action_attempt_id: string };
  };
  return {
    device_id: device_id ?? "",
    space_id: spaces[0]?.["space_id"] ?? "",
    space_key: spaces[0]?.["space_key"] ?? "",
    connected_account_id: connected_accounts[0]?.["connected_account_id"] ?? "",
    action_attempt_id: action_attempt.action_attempt_id,
  };
}

/** What some routes want besides, before they look at ids. */
const when: Record<string, object> = { "/events/list": { since: new Date(0).toISOString() } };

/** An attempt is looked for below a device. */
const about = (route: string, name: string, { device_id }: { device_id: string }) =>
  route === "/action_attempts/get" && name !== "device_id" ? { device_id } : {};

test.concurrent("no route lets one property touch or see another's things", async (context) => {
  const house = await openHouse(context);
  const theirs = await thingsOfAlder(house);
  expect(Object.values(theirs)).not.toContain("");
  const attacks: [string, object][] = [...policy].flatMap(([route, { parameters }]) => [
    [route, { customer_key: "alder-rentals" }],
    ...Object.entries(parameters).flatMap(([name, { type, names }]): [string, object][] => {
      const id = theirs[`${names?.kind}_${names?.by}` as keyof typeof theirs];
      if (id === undefined || names?.proof === "made") return [];
      return [[route, { ...when[route], [name]: type === "strings" ? [id] : id, ...about(route, name, theirs) }]];
    }),
  ]);
  expect(attacks.length).toBeGreaterThan(policy.size);

  const cookie = await cookieOf(house, "ines");
  const before = house.sandbox.requests.length;
  const foreign = [...Object.values(theirs), "Alfama", "alder"];
  const leaks: string[] = [];
  for (const [route, body] of attacks) {
    const own = await post(house, gateway(route, "harbor-hotels"), body, cookie);
    const text = await own.text();
    const asked = `${route} ${JSON.stringify(body)}: ${own.status} ${text}`;
    // A list may answer, with nothing of theirs in it; everything else must refuse.
    if (own.ok && policy.get(route)?.kind !== "list") leaks.push(asked);
    if (foreign.some((each) => text.includes(each))) leaks.push(asked);
    if ((await post(house, gateway(route, "alder-rentals"), body, cookie)).status !== 403)
      leaks.push(`as Alder ${asked}`);
  }
  expect(leaks).toEqual([]);
  const reached = house.sandbox.requests.slice(before);
  const writes = reached.filter(({ path }) => policy.get(path)?.writes);
  expect(writes).toEqual([]);
});

/** Samples every frame from now on for what belongs to the property that is not on screen. */
async function watchForMixing(page: Page): Promise<() => Promise<{ frames: number; mixed: string[] }>> {
  await page.evaluate(() => {
    const seen = { frames: 0, mixed: [] as string[] };
    Object.assign(window, { seen });
    const look = () => {
      const place = document.querySelector("main header p")?.textContent ?? "";
      const shown = document.querySelector("main")?.textContent ?? "";
      const foreign = place.includes("Alder")
        ? /Room \d+|Suite \d|Pool gate|harbor\.pt|Mei Tan|A full house|Gym entrance/
        : /Alfama|Flores|alder-rentals|Lucía|two flats/;
      const found = foreign.exec(shown);
      if (found) seen.mixed.push(`${place} ${found[0]}`);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    const sample = () => {
      seen.frames += 1;
      look();
      requestAnimationFrame(sample);
    };
    sample();
  });
  return () => page.evaluate(() => (window as unknown as { seen: { frames: number; mixed: string[] } }).seen);
}

test.concurrent.for([
  { page: "arrivals", ours: "Mei Tan", theirs: "Alfama Studio" },
  { page: "rooms", ours: "Room 101", theirs: "Alfama Studio" },
  { page: "doors", ours: DEMO.devices.offline, theirs: "Alfama Studio front door" },
  { page: "building", ours: DEMO.devices.offline, theirs: "Alfama Studio front door" },
])(
  "not one frame of $page shows the former property after switching",
  async ({ page: name, ours, theirs }, context) => {
    const house = await openHouse(context);
    const device = `?device=${await house.deviceId(DEMO.devices.confirmed)}`;
    const path = `/harbor-hotels/${name}${name === "doors" ? device : ""}`;
    // Wide enough for the portal's list to stay beside the details.
    const page = await house.visit({ as: "noor", path, viewport: { width: 1600, height: 900 } });
    await page.getByText(ours).first().waitFor();
    if (name === "doors") {
      await page.getByRole("article", { name: DEMO.devices.confirmed }).waitFor();
      await find(page, DEMO.devices.confirmed);
    }
    for (const route of ["/devices/list", "/spaces/list", "/connected_accounts/list"])
      house.sandbox.simulate.fail({ path: route, delay_ms: 500, times: 1000 });
    const seen = await watchForMixing(page);
    const property = page.getByRole("combobox", { name: "Property" });
    await property.selectOption("alder-rentals");
    await page.getByText(theirs).first().waitFor();
    await property.selectOption("harbor-hotels");
    await page.getByText(ours).first().waitFor();
    const { frames, mixed } = await seen();
    expect(mixed).toEqual([]);
    expect(frames).toBeGreaterThan(5);
  },
);
