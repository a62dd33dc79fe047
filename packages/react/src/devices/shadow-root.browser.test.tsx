import { createRoot } from "react-dom/client";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import "../styles/index.css";
import { answerFetch } from "../testing/answer-fetch.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { DeviceCard } from "./device-card.tsx";
import { DevicesPanel } from "./devices-panel.tsx";

beforeEach(() => page.viewport(1_280, 900));

/** Inside a host's own element, where the document sees no deeper than the element. */
function openShadow() {
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "open" });
  for (const sheet of document.querySelectorAll("style")) shadow.append(sheet.cloneNode(true));
  const box = shadow.appendChild(document.createElement("div"));
  document.body.append(host);
  const root = createRoot(box);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  return { shadow, root };
}

test.each(["Unlock", "Lock"])("focus stays on %s, however often the card is drawn", async (action) => {
  answerFetch({ seed: smallHouse({ device_id: "10000000-0000-4000-8000-000000000000", name: "Vault", locked: null }) });
  const { shadow, root } = openShadow();
  const draw = () =>
    root.render(
      <CustomerPortal customerKey={HOUSE.customerKey}>
        <DeviceCard deviceId="10000000-0000-4000-8000-000000000000" onOpen={() => undefined} />
      </CustomerPortal>,
    );
  draw();
  const button = page.getByRole("button", { name: `${action} Vault` });
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  draw();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shadow.activeElement).toBe(button.element());
});

test("closing the details gives focus back to the row, and a row that leaves does not lose it", async () => {
  answerFetch({ seed: smallHouse() });
  const { shadow, root } = openShadow();
  root.render(
    <CustomerPortal customerKey={HOUSE.customerKey}>
      <DevicesPanel />
    </CustomerPortal>,
  );
  const focused = () => shadow.activeElement?.querySelector("bdi")?.textContent;
  await page.getByText("Front door").click();
  await page.getByRole("button", { name: "Close details" }).click();
  await expect.poll(() => focused()).toBe("Front door");
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => focused()).toBe("Hall climate");
  await page.getByRole("button", { name: /^Locks/ }).click();
  expect(shadow.activeElement?.textContent).toMatch(/^Locks/);
});
