import type { NewDevice, Sandbox } from "@customer-portal/sandbox";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { DeviceDetails } from "./device-details.tsx";

const portal = servePortal();
/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = () => undefined;
const ID = "00000000-0000-4000-8000-0000000000aa";

/** Opens the details of one more device in the house. */
async function openDetails(device: Partial<NewDevice>, prepare?: (sandbox: Sandbox) => void) {
  const seed = smallHouse({ device_id: ID, name: "Attic", ...device });
  const sandbox = portal.open({ seed, prepare });
  render(
    <CustomerPortal customerKey={HOUSE.customerKey} locale="en-GB" onError={listen}>
      <DeviceDetails deviceId={ID} />
    </CustomerPortal>,
  );
  await screen.findByRole("article");
  return sandbox;
}
const facts = () =>
  Object.fromEntries(
    screen.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );
const buttons = () => screen.queryAllByRole("button").map((button) => button.textContent);

describe("facts", () => {
  test("say what is known, in the locale's way, and leave out the rest", async () => {
    await openDetails({
      battery_level: 0.41,
      auto_lock_delay_seconds: 30,
      location: { location_name: "Under the roof" },
      properties: { serial_number: "SN-1", door_open: true },
    });
    await waitFor(() => expect(facts()).toHaveProperty("Account", "salto ks · house@doors.test"));
    expect(facts()).toMatchObject({
      Battery: "41%",
      "Auto-lock": "After 30 s",
      Door: "Open",
      Connection: "Online",
      Place: "Under the roof",
      "Serial number": "SN-1",
    });
    expect(Object.keys(facts())).not.toContain("Temperature");
  });

  test("of a thermostat and of a sensor are theirs", async () => {
    await openDetails({
      product: "ecobee_3_lite",
      properties: { temperature_celsius: -3.26, relative_humidity: 0.4, is_heating: true },
    });
    expect(facts()).toMatchObject({ Temperature: "-3.3°C", Humidity: "40%", Power: "Wired" });
    expect(screen.getByText(/Heating/)).toBeVisible();
    expect(buttons()).toEqual([]);
  });

  test("of something unheard of are shown all the same", async () => {
    await openDetails({
      device_type: "robot_butler_9",
      override: { capabilities_supported: ["butler"], properties: {} },
      can: { can_remotely_lock: undefined, can_remotely_unlock: undefined },
    });
    expect(screen.getByRole("heading", { name: "Attic" })).toBeVisible();
    expect(screen.getByText(/^Device · /)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/NaN|undefined|null|\[object/);
  });
});

describe("what to do about a device", () => {
  test.each<[string, Partial<NewDevice>]>([
    ["offline", { offline_since: Date.now() }],
    ["removed", { errors: [{ code: "device_removed", message: "" }] }],
    ["nearly empty", { battery_level: 0.04 }],
  ])("that is %s and no lock speaks of no codes", async (_what, trouble) => {
    await openDetails({ product: "minut_point", ...trouble });
    expect(
      screen.getByText(/^(Check that it has power|This device was removed|Replace the batteries now)/),
    ).toBeVisible();
    expect(screen.queryByText(/code|lock/i)).not.toBeInTheDocument();
  });

  test("that is an offline lock begins with what still works", async () => {
    await openDetails({ offline_since: Date.now() });
    expect(screen.getByText(/^Codes already set keep working\. Check that it has power/)).toBeVisible();
  });
});

describe("a lock", () => {
  const hero = () => within(screen.getByRole("region", { name: "State of Attic" }));

  test("that does not know its state offers both ways and says so", async () => {
    await openDetails({ locked: null });
    expect(hero().getByText("Unknown")).toBeVisible();
    expect(hero().getByText(/has not said whether it is locked/)).toBeVisible();
    expect(buttons()).toEqual(["Hold to unlock", "Lock"]);
  });

  test("that can't be run from afar says so and offers nothing", async () => {
    await openDetails({ can: { can_remotely_lock: undefined, can_remotely_unlock: undefined } });
    expect(hero().getByText("This lock can’t be controlled remotely.")).toBeVisible();
    expect(buttons()).toEqual([]);
  });

  test("says what came of a command until that is dismissed", async () => {
    await openDetails({ behavior: { behavior: "error" } });
    screen.getByRole("button", { name: "Hold to unlock Attic" }).focus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(await hero().findByText("Unlocking…")).toBeVisible();
    expect(await hero().findByText(/^Could not unlock\. .*jammed/)).toBeVisible();
    expect(hero().getByText("Locked")).toBeVisible();
    await userEvent.click(hero().getByRole("button", { name: "Dismiss" }));
    expect(hero().queryByText(/Could not unlock/)).not.toBeInTheDocument();
  });

  test("is locked by one press, and the button waits meanwhile", async () => {
    await openDetails({ locked: false, behavior: { delay_ms: 300 } });
    await userEvent.click(screen.getByRole("button", { name: "Lock Attic" }));
    const button = screen.getByRole("button", { name: "Lock Attic" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("Waiting for the lock.");
    await userEvent.click(button);
    expect(await hero().findByText("Locked")).toBeVisible();
    expect(portal.callsTo("/locks/lock_door")).toHaveLength(1);
  });

  test.each<[string, Partial<NewDevice>, RegExp]>([
    ["offline", { offline_since: Date.now() }, /It is offline/],
    ["removed", { errors: [{ code: "device_removed", message: "" }] }, /It was removed/],
    ["not taking commands", { can: { can_remotely_unlock: false } }, /does not take this command right now/],
  ])("that is %s keeps its button and says why it is off", async (_what, device, reason) => {
    await openDetails(device);
    const [button] = screen.getAllByRole("button", { name: /unlock/i });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(reason);
    button?.focus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(portal.callsTo("/locks/unlock_door")).toEqual([]);
  });
});

test("a lock that nobody has named is called so everywhere, on its buttons and aloud", async () => {
  await openDetails({ name: "  ", behavior: { delay_ms: 0 } });
  expect(screen.getByRole("heading", { name: "Unnamed device" })).toBeVisible();
  expect(screen.getByRole("region", { name: "State of Unnamed device" })).toBeVisible();
  screen.getByRole("button", { name: "Hold to unlock Unnamed device" }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
  await waitFor(() => expect(screen.getByText(/^Unnamed device: Unlocked at/)).toBeInTheDocument());
});
