import { DeviceDetails, DevicesPanel, SpaceDetails } from "@customer-portal/react";
import type { ReactNode } from "react";
import { pageText } from "./page.text.ts";
import type { Place } from "./place-of-portal.ts";

/** The one place that a restricted portal shows; there is no way from it to the rest. */
export function RestrictedPortal({ place }: { place: Place }): ReactNode {
  if (place === undefined) return <DevicesPanel />;
  if (place !== "unknown") {
    if (place.section === "spaces" && place.spaceKey !== undefined)
      return (
        <div className="single">
          <SpaceDetails spaceKey={place.spaceKey} />
        </div>
      );
    if (place.deviceId !== undefined)
      return (
        <div className="single">
          <DeviceDetails deviceId={place.deviceId} />
        </div>
      );
  }
  return (
    <div className="trouble">
      <h1 className="trouble-title">{pageText.no_page}</h1>
      <p className="trouble-what">{pageText.no_page_body}</p>
    </div>
  );
}
