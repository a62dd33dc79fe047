import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { PortalRoot } from "../provider/portal-root.tsx";
import { HousePortal } from "../testing/house-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { smallHouse } from "../testing/small-house.ts";
import { Icon } from "../ui/icon.tsx";
import { deviceEntry } from "./device-entry.ts";
import { DevicesView } from "./devices-view.tsx";
import { normalizeDevices } from "./normalize-device.ts";

const portal = servePortal();
beforeEach(() => void portal.open({ seed: smallHouse() }));

const sensor = (online: boolean) =>
  normalizeDevices([{ device_id: "sensor", display_name: "Hall sensor", properties: { online } }]).map((device) =>
    deviceEntry(device, { spaces: new Map(), accounts: new Map() }),
  );

function view(online: boolean, isComplete: boolean) {
  return (
    <HousePortal>
      <PortalRoot>
        <DevicesView index={{ entries: sensor(online), isComplete }} selectedId={undefined} onOpen={() => undefined} />
      </PortalRoot>
    </HousePortal>
  );
}

const drawings = (within: ParentNode) => [...within.querySelectorAll("path")].map((path) => path.getAttribute("d"));

test("that all is well is said, and drawn, only once every device has been seen", async () => {
  const [tick] = drawings(render(<Icon name="check" />).container);
  const { rerender, container } = render(view(false, false));
  await userEvent.click(screen.getByRole("button", { name: /^Needs attention/ }));
  rerender(view(true, false));
  expect(await screen.findByText("Nothing found among the 1 checked so far.")).toBeVisible();
  expect(screen.queryByText("Nothing needs attention")).not.toBeInTheDocument();
  expect(drawings(container)).not.toContain(tick);
  rerender(view(true, true));
  expect(await screen.findByText("Nothing needs attention")).toBeVisible();
  expect(drawings(container)).toContain(tick);
});
