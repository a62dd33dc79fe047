import { DEMO } from "@customer-portal/sandbox";
import type { Page, Request } from "playwright-core";
import { expect, test, vi } from "vitest";
import { hold } from "./doors.ts";
import { openHouse } from "./house.ts";
import { openMortalSeam } from "./mortal-seam.ts";

/** What two tabs of one person show when Seam goes away under load, and comes back with another truth. */

const HOTEL = "harbor-hotels";
const COMMANDED = DEMO.devices.confirmed;
/** Turned by hand while Seam was away: one that Seam tells of afterwards, and one that it never does. */
const TOLD = "Room 205 door";
const UNTOLD = "Room 206 door";
const SOME_OTHER = "Room 208 door";
const READERS = 6;
/** The gateway asks a Seam that was away again after up to half a minute. */
const BACK = { timeout: 45_000 };
const SOON = { timeout: 20_000, interval: 20 };

const row = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });
const says = (page: Page, name: string, state: string) => row(page, name).getByText(state, { exact: true });

/** Whether a page waits for the answer of a route. */
function waitingOf(page: Page): (route: string) => boolean {
  const open = new Map<Request, string>();
  const forget = (request: Request) => void open.delete(request);
  page.on("request", (request) => open.set(request, new URL(request.url()).pathname));
  page.on("requestfinished", forget);
  page.on("requestfailed", forget);
  return (route) => [...open.values()].includes(`/api/customer-portal${route}`);
}

/** Reads the hotel's devices again and again, several at once, as the tab's person; gives what ends it, and the statuses. */
function load(page: Page, url: string) {
  const statuses: number[] = [];
  const over = new AbortController();
  const read = async () => {
    while (!over.signal.aborted) {
      const options = { data: { limit: 100 }, headers: { origin: url } };
      const address = `${url}/api/customer-portal/devices/list?customer_key=${HOTEL}`;
      const response = await page.context().request.post(address, options);
      statuses.push(response.status());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const reading = Promise.all(Array.from({ length: READERS }, read));
  const end = async () => {
    over.abort();
    await reading;
  };
  return { statuses, end };
}

// Half of it is waiting for Seam to be found missing, and found again.
test(
  "Seam is killed under load: two tabs say what they don't know, keep what they show, and come to the new truth by themselves",
  { timeout: 120_000 },
  async (context) => {
    const seam = await openMortalSeam(context);
    const properties = [{ customer_key: HOTEL, name: "Harbor Hotels" }];
    const house = await openHouse(context, { seam: { ...seam, properties } });
    // Pictures come from Seam by https only.
    const first = await house.visit({ as: "noor", expected: [/Failed to load resource/, /_sandbox\/pictures/] });
    const second = await first.context().newPage();
    second.setDefaultTimeout(30_000);
    await second.goto(`/${HOTEL}/doors`);
    const tabs = [first, second];
    for (const page of tabs) {
      await page.getByText("Live", { exact: true }).waitFor();
      await page.getByRole("searchbox", { name: /Search/ }).fill("Room 20");
      await page.getByText(/^\d+ devices found$/).waitFor({ state: "attached" });
      for (const name of [COMMANDED, TOLD, UNTOLD]) await says(page, name, "Locked").waitFor();
      await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
    }
    const waiting = tabs.map(waitingOf);
    const { devices } = await seam.ask("/devices/list", { customer_key: HOTEL, limit: 500 });
    const idOf = (name: string) =>
      (devices as { device_id: string; display_name: string }[]).find((each) => each.display_name === name)
        ?.device_id ?? "";
    const { statuses, end } = load(first, house.url);
    context.onTestFinished(end);

    // A command has arrived there, and lists are on the way, when it ends.
    const unlocking = says(first, COMMANDED, "Unlocking…");
    await seam.ask("/_sandbox/faults/create", { path: "/locks/unlock_door", delay_ms: 60_000 });
    await hold(first, row(first, COMMANDED).getByRole("button", { name: /^Unlock/ }), unlocking);
    await vi.waitFor(async () => expect(await seam.paths()).toContain("/locks/unlock_door"), SOON);
    await seam.ask("/_sandbox/faults/create", { path: "/devices/list", delay_ms: 60_000, times: 1_000 });
    await seam.ask("/_sandbox/locks/turn", { device_id: idOf(SOME_OTHER), locked: false });
    await vi.waitFor(() => expect(waiting.every((isWaiting) => isWaiting("/devices/list"))).toBe(true), SOON);
    expect(waiting[0]?.("/locks/unlock_door")).toBe(true);
    await seam.kill();

    await says(first, COMMANDED, "No answer yet").waitFor();
    await row(first, COMMANDED)
      .getByText(/The door may be unlocked or not: try it/)
      .waitFor();
    for (const page of tabs) {
      await page.getByText(/^Delayed since/).waitFor();
      await page.getByRole("alert").getByText("You see what was known at").waitFor();
      for (const name of [TOLD, UNTOLD]) await says(page, name, "Locked").waitFor();
      expect(await says(page, COMMANDED, "Unlocked").count()).toBe(0);
    }

    const sandbox = await seam.comeBack((next) => {
      next.simulate.turnLock({ device_id: idOf(UNTOLD), locked: false });
      next.simulate.advanceClock({ ms: 3_600_000 });
      next.simulate.turnLock({ device_id: idOf(TOLD), locked: false });
    });
    for (const page of tabs) {
      await page.getByText("Live", { exact: true }).waitFor(BACK);
      for (const name of [TOLD, UNTOLD]) await says(page, name, "Unlocked").waitFor();
      await page.getByRole("alert").waitFor({ state: "detached" });
    }
    await says(second, COMMANDED, "Locked").waitFor();
    // What became of the command nobody can tell any more, and it is not sent again.
    await says(first, COMMANDED, "No answer yet").waitFor();
    const commands = () => sandbox.requests.filter(({ path }) => path.startsWith("/locks/")).map(({ path }) => path);
    expect(commands()).toEqual([]);
    await hold(first, row(first, COMMANDED).getByRole("button", { name: /^Unlock/ }));
    for (const page of tabs) await says(page, COMMANDED, "Unlocked").waitFor();
    expect(commands()).toEqual(["/locks/unlock_door"]);

    await end();
    expect(statuses).toContain(502);
    expect(statuses.filter((status) => ![200, 502, 504].includes(status))).toEqual([]);
    expect(statuses.at(-1)).toBe(200);
    for (const page of tabs) expect(await page.evaluate(() => "isTheSamePage" in window)).toBe(true);
  },
);
