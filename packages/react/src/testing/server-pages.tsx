import type { ReactNode } from "react";
import { DeviceCard } from "../devices/device-card.tsx";
import { DeviceDetails } from "../devices/device-details.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { CustomerPortalFrame } from "../portal-frame/customer-portal-frame.tsx";
import { HOUSE } from "./small-house.ts";

/** Pages that a server draws first and a browser goes on from. */
export const SERVER_PAGES = {
  panels: (
    <CustomerPortal
      customerKey={HOUSE.customerKey}
      appearance={{ colorScheme: "dark", variables: { accent: "#2dd4bf" } }}
    >
      <DevicesPanel />
      <DeviceDetails deviceId={HOUSE.door} />
      <DeviceCard deviceId={HOUSE.secondDoor} />
    </CustomerPortal>
  ),
  whole: <CustomerPortal customerKey={HOUSE.customerKey} title="The house" businessVertical="multi_family" />,
  framed: <CustomerPortalFrame origin="https://portal.example.com" fetchLink={() => new Promise(() => {})} />,
} satisfies Record<string, ReactNode>;

/** The name of a page that a server draws. */
export type ServerPage = keyof typeof SERVER_PAGES;
