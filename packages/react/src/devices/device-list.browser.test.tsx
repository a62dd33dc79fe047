import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { PortalRoot } from "../provider/portal-root.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { deviceEntry } from "./device-entry.ts";
import { DevicesView } from "./devices-view.tsx";
import { normalizeDevices } from "./normalize-device.ts";

beforeEach(() => page.viewport(1_280, 900));

/** Doors by name; those named here have an empty battery, or can't be reached. */
interface Doors {
  names: string[];
  empty?: string[];
  offline?: string[];
}

const entriesOf = ({ names, empty = [], offline = [] }: Doors) =>
  normalizeDevices(
    names.map((name) => ({
      device_id: name === "Front door" ? HOUSE.door : name,
      display_name: name,
      device_type: "salto_ks_lock",
      capabilities_supported: ["lock"],
      can_remotely_lock: true,
      can_remotely_unlock: true,
      properties: {
        online: !offline.includes(name),
        locked: true,
        battery: { level: 0.5, status: empty.includes(name) ? "critical" : "full" },
      },
    })),
  ).map((device) => deviceEntry(device, { spaces: new Map(), accounts: new Map() }));

const stage = new EventTarget();
const show = (doors: Doors) => stage.dispatchEvent(new CustomEvent("show", { detail: doors }));

function List({ first }: { first: Doors }) {
  const [doors, setDoors] = useState(first);
  useEffect(() => {
    const onShow = (event: Event) => flushSync(() => setDoors((event as CustomEvent<Doors>).detail));
    stage.addEventListener("show", onShow);
    return () => stage.removeEventListener("show", onShow);
  }, []);
  return (
    <CustomerPortal customerKey={HOUSE.customerKey}>
      <PortalRoot>
        <DevicesView
          index={{ entries: entriesOf(doors), isComplete: true }}
          selectedId={undefined}
          onOpen={() => undefined}
        />
      </PortalRoot>
    </CustomerPortal>
  );
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Door ${index + 100}`);
const rowOf = (name: string) => page.getByRole("listitem").filter({ has: page.getByText(name, { exact: true }) });
const nameOf = (name: string) => rowOf(name).getByRole("button").first();
const unlockOf = (name: string) => page.getByRole("button", { name: `Unlock ${name}` });
const groupOf = (name: string) => document.activeElement?.closest("section")?.querySelector(name)?.textContent;

async function open(first: Doors) {
  const sandbox = answerFetch({ seed: smallHouse() });
  mount(<List first={first} />);
  await expect.element(page.getByRole("listitem").first()).toBeVisible();
  return sandbox;
}

async function focus(target: { element: () => Element }) {
  (target.element() as HTMLElement).focus();
  await expect.poll(() => document.activeElement).toBe(target.element());
}

describe("focus", () => {
  test("goes along with a row that the next page of rows pushes into another chunk", async () => {
    await open({ names: numbered(60) });
    await focus(unlockOf("Door 138"));
    show({ names: [...numbered(60), "Attic", "Cellar", "Barn"].toSorted() });
    await expect.element(unlockOf("Door 138")).toHaveFocus();
    await focus(nameOf("Door 139"));
    show({ names: numbered(60).slice(20) });
    await expect.element(nameOf("Door 139")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(nameOf("Door 140")).toHaveFocus();
  });

  test("goes along with a row into trouble, and out of it again", async () => {
    await open({ names: numbered(8) });
    await focus(unlockOf("Door 105"));
    show({ names: numbered(8), empty: ["Door 105"] });
    await expect.element(unlockOf("Door 105")).toHaveFocus();
    expect(groupOf("h3")).toBe("Needs attention");
    show({ names: numbered(8), offline: ["Door 105"] });
    await expect.element(page.getByRole("button", { name: "What to do: Door 105" })).toHaveFocus();
    show({ names: numbered(8) });
    await expect.element(unlockOf("Door 105")).toHaveFocus();
    expect(groupOf("h3")).toBe("All devices");
  });

  test("goes to the name of the row that takes the place of one that is gone", async () => {
    await open({ names: numbered(8) });
    await focus(unlockOf("Door 105"));
    show({ names: numbered(8).filter((name) => name !== "Door 105") });
    await expect.element(nameOf("Door 106")).toHaveFocus();
  });

  test("is not taken back by a row that moves after the person left it", async () => {
    await open({ names: numbered(8) });
    await focus(unlockOf("Door 105"));
    const search = page.getByRole("searchbox");
    await search.click();
    show({ names: numbered(8), empty: ["Door 105"] });
    await expect.element(search).toHaveFocus();
    await focus(unlockOf("Door 105"));
    (document.activeElement as HTMLElement).blur();
    show({ names: numbered(8) });
    await expect.element(unlockOf("Door 105")).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  test("by a press does not scroll the page to where the row went", async () => {
    await open({ names: numbered(60) });
    const name = nameOf("Door 150");
    scrollTo(0, document.documentElement.scrollHeight);
    await name.click();
    await expect.element(name).toHaveFocus();
    const before = scrollY;
    expect(before).toBeGreaterThan(500);
    show({ names: numbered(60), empty: ["Door 150"] });
    await expect.element(nameOf("Door 150")).toHaveFocus();
    expect(groupOf("h3")).toBe("Needs attention");
    expect(scrollY).toBeGreaterThan(before - 200);
  });
});

describe("the question before unlocking", () => {
  const question = (name: string) => page.getByRole("dialog", { name: `Unlock ${name}?` });

  async function ask(name: string) {
    await focus(unlockOf(name));
    (unlockOf(name).element() as HTMLElement).click();
    await expect.element(question(name)).toBeVisible();
    await expect.element(question(name).getByRole("button", { name: "Cancel" })).toHaveFocus();
  }

  test("stays while its row moves, and gives focus back to it where it went", async () => {
    await open({ names: numbered(60) });
    await ask("Door 138");
    show({ names: ["Attic", "Barn", ...numbered(60)] });
    show({ names: numbered(60), empty: ["Door 138"] });
    await expect.element(question("Door 138")).toBeVisible();
    await expect.element(question("Door 138").getByRole("button", { name: "Cancel" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(question("Door 138")).not.toBeInTheDocument();
    await expect.element(unlockOf("Door 138")).toHaveFocus();
    expect(groupOf("h3")).toBe("Needs attention");
  });

  test("unlocks the door that it was asked of", async () => {
    const sandbox = await open({ names: ["Attic", "Front door"] });
    await ask("Front door");
    show({ names: ["Attic", "Front door"], empty: ["Front door"] });
    await question("Front door").getByRole("button", { name: "Unlock" }).click();
    await expect.poll(() => sandbox.requests.map(({ path }) => path)).toContain("/locks/unlock_door");
    expect(sandbox.requests.find(({ path }) => path === "/locks/unlock_door")).toMatchObject({
      params: { device_id: HOUSE.door },
    });
  });

  test("is withdrawn when the lock can't be reached any more, or is gone", async () => {
    await open({ names: numbered(8) });
    await ask("Door 105");
    show({ names: numbered(8), offline: ["Door 105"] });
    await expect.element(question("Door 105")).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "What to do: Door 105" })).toHaveFocus();
    await ask("Door 104");
    show({ names: numbered(4) });
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    show({ names: numbered(8) });
    await expect.element(page.getByText("Door 104", { exact: true })).toBeVisible();
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  });
});

test("a row's place is counted within its own list", async () => {
  await open({ names: numbered(6), empty: ["Door 103", "Door 101"] });
  const places = page
    .getByRole("listitem")
    .elements()
    .map((row) => `${row.querySelector("bdi")?.textContent} ${row.ariaPosInSet}/${row.ariaSetSize}`);
  expect(places).toEqual([
    "Door 101 1/2",
    "Door 103 2/2",
    "Door 100 1/4",
    "Door 102 2/4",
    "Door 104 3/4",
    "Door 105 4/4",
  ]);
});
