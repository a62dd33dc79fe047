import type { ReactNode } from "react";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import { HOUSE } from "./small-house.ts";

/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = (): void => undefined;

/** The portal of the small house as a host draws it, with the panel of devices unless something else stands in it. */
export function HousePortal(props: Partial<CustomerPortalProps>): ReactNode {
  return (
    <CustomerPortal customerKey={HOUSE.customerKey} onError={listen} {...props}>
      {props.children ?? <DevicesPanel />}
    </CustomerPortal>
  );
}
