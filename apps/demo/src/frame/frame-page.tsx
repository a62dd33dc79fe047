import { CustomerPortalFrame, type CustomerPortalProps, type PortalLink } from "@customer-portal/react";
import type { ReactNode } from "react";
import { callHost, type OwnProperty } from "../host-api.ts";
import { PageHeader } from "../page-header.tsx";
import { useScheme } from "../scheme.ts";

export interface FramePageProps {
  property: OwnProperty;
  /** Where the portal page is, on another site than ours. */
  portalOrigin: string;
  onEvent: CustomerPortalProps["onEvent"];
}

/** The same portal from its own site, in a frame: for products that can't take a component in, or want it apart. */
export function FramePage({ property, portalOrigin, onEvent }: FramePageProps): ReactNode {
  const [scheme] = useScheme();
  const { customer_key, name } = property;
  return (
    <>
      <PageHeader title="In a frame" of={name}>
        The portal page of {new URL(portalOrigin).host}, opened by a link for whoever is signed in here
      </PageHeader>
      <div className="sheet portal-sheet">
        <CustomerPortalFrame
          key={customer_key}
          origin={portalOrigin}
          fetchLink={() =>
            callHost<{ customer_portal: PortalLink }>(
              `/api/customer-portal/portal_link?customer_key=${encodeURIComponent(customer_key)}`,
              {},
            )
          }
          title={`Doors & devices at ${name}`}
          colorScheme={scheme}
          locale="en-GB"
          minHeight={420}
          maxHeight={900}
          onEvent={onEvent}
        />
      </div>
    </>
  );
}
