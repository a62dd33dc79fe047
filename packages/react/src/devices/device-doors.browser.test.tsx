import { useEffect, useState, type ComponentType } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { pointer } from "../testing/pointer.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { DeviceCard } from "./device-card.tsx";
import { DeviceDetails } from "./device-details.tsx";

/** What was begun for one door never reaches the door that a host shows in its place. */

const sent: string[] = [];
beforeEach(async () => {
  sent.length = 0;
  await page.viewport(1_280, 900);
});

/** A host that turns from one door to the other whenever the page is told to. */
function Host({ part: Part }: { part: ComponentType<{ deviceId: string }> }) {
  const [deviceId, setDeviceId] = useState<string>(HOUSE.secondDoor);
  useEffect(() => {
    const aborter = new AbortController();
    const turned = () => setDeviceId((id) => (id === HOUSE.door ? HOUSE.secondDoor : HOUSE.door));
    addEventListener("turn", turned, aborter);
    return () => aborter.abort();
  }, []);
  return (
    <CustomerPortal
      customerKey={HOUSE.customerKey}
      onEvent={(event) => {
        if (event.type === "device_command.started") sent.push(event.deviceId);
      }}
    >
      <Part deviceId={deviceId} />
    </CustomerPortal>
  );
}

const turn = () => void dispatchEvent(new Event("turn"));
const unlock = (name: string) => page.getByRole("button", { name: new RegExp(`unlock ${name}$`, "i") });
const element = (name: string) => unlock(name).element() as HTMLElement;

/** Both doors have been on screen, so that the other one is there at once. */
async function open(part: ComponentType<{ deviceId: string }>) {
  answerFetch({ seed: smallHouse() });
  mount(<Host part={part} />);
  await expect.element(unlock("Back door")).toBeVisible();
  turn();
  await expect.element(unlock("Front door")).toBeVisible();
}

describe.each([
  ["a card", DeviceCard],
  ["details", DeviceDetails],
])("in %s", (_where, part) => {
  test("a question is taken back", async () => {
    await open(part);
    element("Front door").click();
    await expect.element(page.getByRole("dialog", { name: "Unlock Front door?" })).toBeVisible();
    turn();
    await expect.element(unlock("Back door")).toBeVisible();
    expect(page.getByRole("dialog").query()).toBeNull();
    turn();
    await expect.element(unlock("Front door")).toBeVisible();
    expect(page.getByRole("dialog").query()).toBeNull();
    expect(sent).toEqual([]);
  });

  test("a first key press is forgotten", async () => {
    await open(part);
    element("Front door").focus();
    await userEvent.keyboard("{Enter}");
    await expect
      .element(page.getByRole("button", { name: /(Enter again|Press Enter again to unlock)$/ }))
      .toHaveFocus();
    turn();
    const back = page.getByRole("button", { name: /unlock Back door/i });
    await expect.element(back).toBeVisible();
    (back.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(sent).toEqual([]);
  });

  test("a held pointer comes to nothing", async () => {
    await open(part);
    await pointer.moveTo(element("Front door"));
    await pointer.press(element("Front door"));
    await expect.element(unlock("Front door")).toHaveAttribute("data-phase", "holding");
    turn();
    await expect.element(unlock("Back door")).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await pointer.release(element("Back door"));
    await expect.element(unlock("Back door")).not.toHaveAttribute("data-phase");
    expect(sent).toEqual([]);
  });
});
